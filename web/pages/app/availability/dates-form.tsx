import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { calendarDateIn } from "../../../times/shown.ts";
import { type Hours, nextHours } from "../shared/hours/hours.ts";
import { HoursRow } from "../shared/hours/typing/hours-row.tsx";
import { say } from "./texts.ts";

interface DatesFormProps {
  timeZone: string;
  /** Called with the meetings that stand on days that were taken off. */
  onDone(meetings: AnswerOf<"takeDaysOff">["meetings"]): void;
}

export function DatesForm({ timeZone, onDone }: DatesFormProps) {
  const today = calendarDateIn(Date.now(), timeZone);
  const [isOff, setOff] = useState(true);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const [hours, setHours] = useState<Hours[]>(() => [nextHours("monday", [])]);
  const { busy, error, doing } = useDoing();

  const submit = () =>
    doing(async () => {
      const why = reason.trim() ? { reason: reason.trim() } : {};
      if (isOff) {
        const { meetings } = await ask("takeDaysOff", { body: { from, to: to || from, ...why } });
        onDone(meetings);
      } else {
        const intervals = hours.map(({ start, end }) => ({ start, end }));
        await ask("setOverride", { params: { date: from }, body: { intervals, ...why } });
        onDone([]);
      }
      setFrom("");
      setTo("");
      setReason("");
    });

  /** What is left to go on with gets the focus. */
  function remove(removed: Hours, row: Element): void {
    row.closest("ul")?.querySelector<HTMLElement>(":scope > :last-child > button")?.focus();
    setHours(hours.filter((one) => one !== removed));
  }

  return (
    // The browser asks for the dates itself: without one there is nothing to send.
    <Form class="stack dates-form" noValidate={false} onSubmit={submit}>
      <fieldset class="chips">
        <legend class="unseen">{say.kind}</legend>
        {[true, false].map((off) => (
          <label key={String(off)} class="chip">
            <input type="radio" name="kind" checked={isOff === off} onChange={() => setOff(off)} />
            {off ? say.daysOff : say.otherHours}
          </label>
        ))}
      </fieldset>
      <div class="pair">
        <Field
          type="date"
          label={isOff ? say.firstDay : say.date}
          value={from}
          onValue={setFrom}
          error={errorOf(error, "from") ?? errorOf(error, "date")}
          min={today}
          required
        />
        {isOff && (
          <Field
            type="date"
            label={say.lastDay}
            value={to}
            onValue={setTo}
            error={errorOf(error, "to")}
            min={from || today}
            optional
          />
        )}
      </div>
      {!isOff && (
        <ul class="stack" aria-label={say.otherHours}>
          {hours.map((each, index) => (
            <HoursRow
              key={each.key}
              name={say.date}
              hours={each}
              types={undefined}
              onHours={(changed) => setHours(hours.map((one) => (one.key === each.key ? changed : one)))}
              onRemove={(row) => remove(each, row)}
              error={errorOf(error, `intervals.${index}`)}
            />
          ))}
          <li>
            <Button look="quiet" onClick={() => setHours([...hours, nextHours("monday", hours)])}>
              {say.addHours}
            </Button>
          </li>
        </ul>
      )}
      <Field
        label={say.reason}
        hint={say.reasonHint}
        value={reason}
        onValue={setReason}
        error={errorOf(error, "reason")}
        maxLength={100}
        optional
      />
      <ProblemNote error={error} />
      <div class="row">
        <Button type="submit" busy={busy}>
          {isOff ? say.takeOff : say.setHours}
        </Button>
      </div>
    </Form>
  );
}
