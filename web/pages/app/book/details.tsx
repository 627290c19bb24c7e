import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { Button } from "../../../parts/button.tsx";
import { errorOf, Field } from "../../../parts/field.tsx";
import { useDoing } from "../../../parts/use-doing.ts";
import { useKey } from "../../../parts/use-key.ts";
import { dateIn, timeIn } from "../../../times/shown.ts";
import { Alternatives } from "../proposals/alternatives.tsx";
import { say } from "./texts.ts";
import { bookingOf, type Wanted } from "./wanted.ts";

interface DetailsProps {
  wanted: Wanted;
  type: Pick<AnswerOf<"getMeetingType">, "name" | "location">;
  start: string;
  onStart(start: string): void;
  onOtherTime(): void;
  onBooked(meeting: AnswerOf<"bookMeeting">): void;
}

/** The last step: what it is called, where, and whatever else the others should know. */
export function Details({ wanted, type, start, onStart, onOtherTime, onBooked }: DetailsProps) {
  const [title, setTitle] = useState(type.name);
  const [place, setPlace] = useState(type.location);
  const [note, setNote] = useState("");
  const { busy, error, doing, forget } = useDoing();
  const keyFor = useKey();
  const { timeZone, durationMinutes } = wanted;
  const isAboutField = ["title", "location", "description"].some((field) => errorOf(error, field));

  const book = () =>
    doing(async () => {
      const end = new Date(Date.parse(start) + durationMinutes * 60_000).toISOString();
      const body = {
        ...bookingOf(wanted),
        ...{ start, end, title: title.trim(), description: note },
        ...(place !== type.location && { location: place }),
      } as const;
      onBooked(await ask("bookMeeting", { body: body as never, key: keyFor(body) }));
    });

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        book();
      }}
    >
      <div class="chosen row spread">
        <p>
          <strong>{dateIn(start, timeZone)}</strong>
          <br />
          {timeIn(start, timeZone)}–{timeIn(Date.parse(start) + durationMinutes * 60_000, timeZone)}
        </p>
        <Button look="quiet" onClick={onOtherTime}>
          {say.otherTime}
        </Button>
      </div>
      <Field
        label={say.meetingTitle}
        value={title}
        onValue={setTitle}
        error={errorOf(error, "title")}
        maxLength={200}
        required
      />
      <Field label={say.place} value={place} onValue={setPlace} error={errorOf(error, "location")} optional />
      <Field label={say.note} value={note} onValue={setNote} error={errorOf(error, "description")} lines={3} optional />
      {error !== undefined && !isAboutField && (
        <Alternatives
          error={error}
          timeZone={timeZone}
          busy={busy}
          onTake={(other) => {
            forget();
            onStart(other);
          }}
        />
      )}
      <Button look="primary" type="submit" busy={busy}>
        {say.book}
      </Button>
    </form>
  );
}
