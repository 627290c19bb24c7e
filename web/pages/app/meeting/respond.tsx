import { ask } from "../../../client/ask.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import type { PartProps } from "./part.ts";
import { say } from "./texts.ts";

type Response = PartProps["meeting"]["attendees"][number]["response"];

const answers = ["accepted", "tentative", "declined"] as const;

/** One's own answer. It can be changed as long as the meeting is on. */
export function Respond({ meeting, onChanged, response }: PartProps & { response: Response }) {
  const { busy, error, doing } = useDoing();
  const answer = (next: (typeof answers)[number]) =>
    doing(async () => {
      const give = (given: typeof next) =>
        ask("respondToInvitation", { params: { id: meeting.id }, body: { response: given } });
      await give(next);
      // Nobody can go back to not having answered.
      onChanged({ text: say.answered[next], ...(response !== "pending" && { undo: () => give(response) }) });
    });
  return (
    <section class={response === "pending" ? "note" : "stack"} aria-label={say.yourAnswer}>
      {response === "pending" && <p>{say.willYouCome(meeting.organizer.name)}</p>}
      <div class="row">
        {answers.map((each) => (
          <Button
            key={each}
            busy={busy}
            look={response === "pending" && each === "accepted" ? "primary" : undefined}
            aria-pressed={each === response}
            onClick={() => each !== response && answer(each)}
          >
            {each === response ? `✓ ${say.answers[each]}` : say.answers[each]}
          </Button>
        ))}
      </div>
      <ProblemNote error={error} />
    </section>
  );
}
