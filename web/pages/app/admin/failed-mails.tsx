import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { Button } from "../../../parts/button.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useAnswer } from "../../../parts/use-answer.ts";
import { useDoing } from "../../../parts/use-doing.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { common } from "../../../texts/common.ts";
import { dateIn, timeIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { Section } from "../shared/section.tsx";
import { say } from "./texts.ts";

type Page = AnswerOf<"listFailedMessages">;

/** What was given up, the latest first. */
export function FailedMails() {
  const { me } = useMe();
  const loaded = useAnswer("listFailedMessages", { query: {} });
  const [later, setLater] = useState<Page[]>([]);
  const { busy, error, doing } = useDoing();
  const pages = loaded.answer ? [loaded.answer, ...later] : [];
  const cursor = pages.at(-1)?.nextCursor;
  const showMore = () =>
    doing(async () => {
      const next = await ask("listFailedMessages", { query: { cursor: cursor! } });
      setLater([...later, next]);
    });
  return (
    <Section title={say.failures} intro={say.failuresIntro}>
      <Waiting while={loaded.state === "waiting"} />
      {loaded.state === "failed" && (
        <ProblemNote error={loaded.error}>
          <Button onClick={loaded.reload}>{common.again}</Button>
        </ProblemNote>
      )}
      {loaded.answer?.items.length === 0 && <p class="empty">{say.noFailures}</p>}
      <ul class="stack">
        {pages
          .flatMap(({ items }) => items)
          .map(({ id, to, fault, at }) => (
            <li key={id}>
              <strong>{to.name ?? say.formerUser}</strong>
              <br />
              {say.faults[fault] ?? say.faults.other}
              <br />
              <span class="soft small">
                {dateIn(at, me.timeZone)}, {timeIn(at, me.timeZone)}
              </span>
            </li>
          ))}
      </ul>
      {error !== undefined && <ProblemNote error={error} />}
      {cursor && (
        <div class="row">
          <Button busy={busy} onClick={showMore}>
            {say.more}
          </Button>
        </div>
      )}
    </Section>
  );
}
