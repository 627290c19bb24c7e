import { ask } from "../../client/ask.ts";
import { ProblemNote } from "../../parts/asking/problem-note.tsx";
import { useDoing } from "../../parts/asking/use-doing.ts";
import { type PartProps, responseOf } from "./parts.ts";
import { say } from "./texts.ts";

const answers = ["accepted", "tentative", "declined"] as const;

/** Whether they come. One tap answers, another one changes the answer. With `isAnswered` it has been said how it stands. */
export function AnswerIt({ isAnswered, ...props }: PartProps & { isAnswered: boolean }) {
  const { busy, error, doing } = useDoing();
  const own = responseOf(props);
  if (!own) return null;

  async function respond(response: (typeof answers)[number]): Promise<void> {
    await ask("respondByLink", { params: { token: props.token }, body: { response } });
    props.onDone(response);
  }

  return (
    <section class="stack" aria-labelledby="answer">
      <h2 id="answer">{say.answer.heading}</h2>
      {!isAnswered && <p>{say.answer.now[own]}</p>}
      <div class="row">
        {answers.map((each) => (
          <button
            key={each}
            type="button"
            class={each === own || (own === "pending" && each === "accepted") ? "button primary" : "button"}
            aria-pressed={own === each}
            aria-disabled={busy || undefined}
            onClick={() => doing(() => respond(each))}
          >
            {own === each && <span aria-hidden="true">✓</span>} {say.answer[each]}
          </button>
        ))}
      </div>
      <ProblemNote error={error} />
    </section>
  );
}
