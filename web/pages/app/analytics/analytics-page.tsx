import { useTitle } from "../../../parts/use-title.ts";
import { seesOrganization, useMe } from "../me.ts";
import { MyAnalytics } from "./my-analytics.tsx";
import { OrganizationAnalytics } from "./organization-analytics.tsx";
import { say } from "./texts.ts";
import { useChosen } from "./use-chosen.ts";
import "../shared/shared.css";
import "./analytics.css";

const views = ["mine", "organization"] as const;

/** How time goes. All figures are the server's. */
export function AnalyticsPage() {
  const { me } = useMe();
  const seesAll = seesOrganization(me);
  const [{ of: wanted }, , startOver] = useChosen();
  const shown = seesAll && wanted === "organization" ? "organization" : "mine";
  useTitle(say.title);
  return (
    <div class="analytics stack">
      <div class="row spread">
        <h1>{say.title}</h1>
        {seesAll && (
          <fieldset class="chips">
            <legend class="unseen">{say.whose}</legend>
            {views.map((view) => (
              <label key={view} class="chip">
                <input type="radio" name="whose" checked={view === shown} onChange={() => startOver({ of: view })} />
                {say[view]}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {shown === "mine" ? <MyAnalytics /> : <OrganizationAnalytics />}
    </div>
  );
}
