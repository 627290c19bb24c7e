import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { errorOf } from "../../../client/problem.ts";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useKey } from "../../../parts/asking/use-key.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { focusHere } from "../../../parts/focus-here.ts";
import { endAfter } from "../../../times/instants.ts";
import { dateIn } from "../../../times/shown.ts";
import { spanIn } from "../../../times/spans.ts";
import { Alternatives } from "../shared/proposals/alternatives.tsx";
import { say } from "./texts.ts";
import { bookingOf, type Wanted } from "./wanted.ts";

/** What somebody has typed. Until then, title and place are those of the type. */
export interface Typed {
  title?: string;
  place?: string;
  note?: string;
}

interface DetailsProps {
  wanted: Wanted;
  typed: Typed;
  onTyped(typed: Typed): void;
  type: Pick<AnswerOf<"getMeetingType">, "name" | "location">;
  start: string;
  onStart(start: string): void;
  onOtherTime(): void;
  onBooked(meeting: AnswerOf<"bookMeeting">): void;
}

/** The last step: what it is called, where, and whatever else the others should know. */
export function Details({ wanted, typed, onTyped, type, start, onStart, onOtherTime, onBooked }: DetailsProps) {
  const { title = type.name, place = type.location, note = "" } = typed;
  const { busy, error, doing, forget } = useDoing();
  const keyFor = useKey();
  const { timeZone, durationMinutes } = wanted;
  const end = endAfter(start, durationMinutes);
  const isAboutField = ["title", "location", "description"].some((field) => errorOf(error, field));

  const book = () =>
    doing(async () => {
      const body = {
        ...bookingOf(wanted),
        ...{ start, end, title: title.trim(), description: note },
        ...(place !== type.location && { location: place }),
      } as const;
      onBooked(await ask("bookMeeting", { body: body as never, key: keyFor(body) }));
    });

  return (
    <Form onSubmit={book}>
      <div class="chosen row spread" tabIndex={-1} ref={focusHere}>
        <p>
          <strong>{dateIn(start, timeZone)}</strong>
          <br />
          {spanIn({ start, end }, timeZone)}
        </p>
        <Button look="quiet" onClick={onOtherTime}>
          {say.otherTime}
        </Button>
      </div>
      <Field
        label={say.meetingTitle}
        value={title}
        onValue={(text) => onTyped({ ...typed, title: text })}
        error={errorOf(error, "title")}
        maxLength={200}
        required
      />
      <Field
        label={say.place}
        value={place}
        onValue={(text) => onTyped({ ...typed, place: text })}
        error={errorOf(error, "location")}
        optional
      />
      <Field
        label={say.note}
        value={note}
        onValue={(text) => onTyped({ ...typed, note: text })}
        error={errorOf(error, "description")}
        lines={3}
        optional
      />
      {error !== undefined && !isAboutField && (
        <Alternatives
          error={error}
          timeZone={timeZone}
          busy={busy}
          onTake={(other) => {
            forget();
            onStart(other.start);
          }}
        />
      )}
      <Button look="primary" type="submit" busy={busy}>
        {say.book}
      </Button>
    </Form>
  );
}
