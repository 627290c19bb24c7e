import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { isOrganizer, useMe } from "../me.ts";
import { PageLink } from "../shared/page-link.tsx";
import type { MeetingType } from "./draft.ts";
import { say } from "./texts.ts";
import { TypeLine } from "./type-line.tsx";
import "../shared/shared.css";
import "./meeting-types.css";

/** What people can be met for. */
export function MeetingTypesPage() {
  const { me, reload } = useMe();
  const types = useWholeList("listMeetingTypes", {});
  const { busy, error, doing } = useDoing();
  const [published, setPublished] = useState(me.publicTypes);
  useTitle(say.title);

  /** It shows at once what was chosen, and takes it back where that fails. */
  const publish = ({ id }: MeetingType, isPublic: boolean) =>
    doing(async () => {
      const others = published.filter((each) => each !== id);
      const publicTypes = isPublic ? [...others, id] : others;
      setPublished(publicTypes);
      try {
        await ask("changeMe", { body: { publicTypes } });
      } catch (failure) {
        setPublished(published);
        throw failure;
      }
      reload();
    });

  const items = types.answer ?? [];
  const isAdmin = me.roles.includes("admin");
  const groups = [
    { scope: "personal", title: say.yours, mayAdd: isOrganizer(me) },
    { scope: "organization", title: say.organizations, mayAdd: isAdmin },
  ] as const;
  return (
    <div class="stack narrow">
      <header>
        <h1>{say.title}</h1>
        <p class="soft">{say.intro}</p>
      </header>
      {isOrganizer(me) && (
        <section class="card stack" aria-labelledby="page">
          <h2 id="page">{say.yourPage}</h2>
          <p class="soft">{me.handle ? say.sharePage : say.namePage}</p>
          <PageLink />
        </section>
      )}
      <Waiting while={types.state === "waiting"} />
      <ProblemNote error={types.error} onAgain={types.reload} />
      <ProblemNote error={error} />
      {types.answer &&
        groups
          .filter(({ scope, mayAdd }) => mayAdd || items.some((type) => type.scope === scope))
          .map(({ scope, title, mayAdd }) => (
            <section key={scope} class="card stack" aria-labelledby={scope}>
              <div class="row spread">
                <h2 id={scope}>{title}</h2>
                {mayAdd && (
                  <a class="button" href={`/app/meeting-types/new?scope=${scope}`}>
                    {scope === "personal" ? say.add : say.addOrganizations}
                  </a>
                )}
              </div>
              {!items.some((type) => type.scope === scope) && <p class="soft">{say.none}</p>}
              <ul class="lines">
                {items
                  .filter((type) => type.scope === scope)
                  .map((type) => (
                    <TypeLine
                      key={type.id}
                      type={type}
                      mayEdit={scope === "personal" || isAdmin}
                      busy={busy}
                      isPublished={published.includes(type.id)}
                      onPublish={isOrganizer(me) ? (isPublic) => publish(type, isPublic) : undefined}
                    />
                  ))}
              </ul>
            </section>
          ))}
    </div>
  );
}
