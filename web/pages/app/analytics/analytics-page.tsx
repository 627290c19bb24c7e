import { useEffect, useState } from "preact/hooks";
import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import { ask } from "../../../client/ask.ts";
import { Button } from "../../../parts/button.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { saveFile } from "../../../parts/save-file.ts";
import { useAnswer } from "../../../parts/use-answer.ts";
import { useDoing } from "../../../parts/use-doing.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { common } from "../../../texts/common.ts";
import { lengthOf } from "../../../times/length.ts";
import { calendarDateIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { Figures } from "./figures.tsx";
import { HeatMap } from "./heat-map.tsx";
import { say } from "./texts.ts";
import { Trend } from "./trend.tsx";
import "../shared/shared.css";
import "./analytics.css";

const spans = [28, 84, 364] as const;

/** How one's time goes. All figures are the server's. */
export function AnalyticsPage() {
  const { me } = useMe();
  const [days, setDays] = useState<number>(28);
  const to = calendarDateIn(Date.now(), me.timeZone);
  const query = { from: addDays(to, 1 - days), to, timeZone: me.timeZone };
  const analytics = useAnswer("getMyAnalytics", { query });
  const { busy, error, doing } = useDoing();
  const seesAll = me.roles.includes("admin") || me.roles.includes("hr");
  useEffect(() => {
    document.title = say.title;
  }, []);

  const saveMine = () =>
    doing(async () => {
      const table: unknown = await ask("getMyAnalytics", { query: { ...query, format: "csv" } });
      saveFile(`analytics-${query.from}-${to}.csv`, String(table), "text/csv");
    });
  const saveAll = () =>
    doing(async () => {
      const table: unknown = await ask("getOrganizationAnalytics", { query: { format: "csv" } });
      saveFile("organization.csv", String(table), "text/csv");
    });

  return (
    <div class="stack narrow">
      <h1>{say.title}</h1>
      <fieldset class="chips">
        <legend class="unseen">{say.span}</legend>
        {spans.map((each) => (
          <label key={each} class="chip">
            <input type="radio" name="span" checked={days === each} onChange={() => setDays(each)} />
            {say.last(lengthOf(1440 * each))}
          </label>
        ))}
      </fieldset>
      <div class="row">
        <Button busy={busy} onClick={saveMine}>
          {say.csv}
        </Button>
        {seesAll && (
          <Button busy={busy} onClick={saveAll}>
            {say.organizationCsv}
          </Button>
        )}
      </div>
      {error !== undefined && <ProblemNote error={error} />}
      <Waiting while={analytics.state === "waiting"} />
      {analytics.state === "failed" && (
        <ProblemNote error={analytics.error}>
          <Button onClick={analytics.reload}>{common.again}</Button>
        </ProblemNote>
      )}
      {analytics.answer && (
        <>
          <Figures analytics={analytics.answer} />
          <HeatMap minutes={analytics.answer.byWeekdayAndHour} />
          <Trend weeks={analytics.answer.byWeek} />
        </>
      )}
    </div>
  );
}
