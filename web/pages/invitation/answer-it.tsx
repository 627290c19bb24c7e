import { ask } from "../../client/ask.ts";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { useDoing } from "../../parts/use-doing.ts";
import type { PartProps } from "./parts.ts";
import { say } from "./texts.ts";

const answers = ["accepted", "tentative", "declined"] as const;

/** Whether they come. One tap answers, another one changes the answer. */
export function AnswerIt({ token, meeting, person, onDone }: PartProps) {
  const { busy, error, doing } = useDoing();
  const own = meeting.attendees.find(({ userId }) => userId === person.userId);
  if (!own) return null;

  async function respond(response: (typeof answers)[number]): Promise<void> {
    await ask("respondByLink", { params: { token }, body: { response } });
    onDone(response);
  }

  return (
    <section class="card stack" aria-labelledby="answer">
      <h2 id="answer">{say.answer.heading}</h2>
      <p>{say.answer.now[own.response]}</p>
      <div class="chips">
        {answers.map((each) => (
          <button
            key={each}
            type="button"
            class="chip"
            aria-pressed={own.response === each}
            aria-disabled={busy || undefined}
            onClick={() => doing(() => respond(each))}
          >
            {say.answer[each]}
          </button>
        ))}
      </div>
      {error !== undefined && <ProblemNote error={error} />}
    </section>
  );
}
