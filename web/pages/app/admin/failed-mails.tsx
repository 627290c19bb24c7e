import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { usePages } from "../../../parts/asking/use-pages.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { dateAndTimeIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { Section } from "../shared/section.tsx";
import { ShowMore } from "./show-more.tsx";
import { say } from "./texts.ts";

/** What was given up, the latest first. */
export function FailedMails() {
  const { me } = useMe();
  const { items, next, state, error, reload } = usePages("listFailedMessages", {});
  return (
    <Section title={say.failures} intro={say.failuresIntro}>
      <Waiting while={state === "waiting"} />
      <ProblemNote error={error} onAgain={reload} />
      {state === "there" && items.length === 0 && <p class="empty">{say.noFailures}</p>}
      <ul class="stack">
        {items.map(({ id, to, fault, at }) => (
          <li key={id}>
            <strong>{to.name ?? say.formerUser}</strong>
            <br />
            {say.faults[fault] ?? say.faults.other}
            <br />
            <span class="soft small">{dateAndTimeIn(at, me.timeZone)}</span>
          </li>
        ))}
      </ul>
      <ShowMore {...next} />
    </Section>
  );
}
