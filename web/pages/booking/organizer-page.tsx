import { useEffect } from "preact/hooks";
import { isMissing } from "../../client/problem.ts";
import { ProblemNote } from "../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../parts/asking/use-answer.ts";
import { Waiting } from "../../parts/asking/waiting.tsx";
import { common } from "../../texts/common.ts";
import { NoSuchPage } from "./no-such-page.tsx";
import { say } from "./texts.ts";

/** All that somebody can be met for. */
export function OrganizerPage({ handle }: { handle: string }) {
  const { state, answer, error, reload } = useAnswer("getPublishedPage", { params: { handle } });
  useEffect(() => {
    if (!answer) return;
    document.title = say.pageOf(answer.organizer.name);
    const { handle: present } = answer.organizer;
    if (present !== handle) history.replaceState(null, "", `/${present}${location.search}`);
  }, [answer]);
  if (isMissing(error)) return <NoSuchPage />;
  return (
    <main class="booking stack">
      <Waiting while={state === "waiting"} />
      <ProblemNote error={error} onAgain={reload} />
      {answer && (
        <>
          <header>
            <h1 dir="auto">{answer.organizer.name}</h1>
            <p class="soft">{answer.meetingTypes.length > 0 ? say.chooseType : say.nothingOffered}</p>
          </header>
          <ul class="types stack">
            {answer.meetingTypes.map(({ id, slug, name, description, durationMinutes, color }) => (
              <li key={id} class="card">
                <a href={`/${answer.organizer.handle}/${slug}${location.search}`} class="type">
                  <span class="dot" style={{ "--color": color }} />
                  <span>
                    <strong dir="auto">{name}</strong>
                    {description && (
                      <span class="soft" dir="auto">
                        {description}
                      </span>
                    )}
                  </span>
                  <span class="tag">{common.minutes(durationMinutes)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
