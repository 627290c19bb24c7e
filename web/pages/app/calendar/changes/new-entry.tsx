import { useMemo, useState } from "preact/hooks";
import type { CalendarDate } from "../../../../../functions/domain/time/calendar-date.ts";
import { millisecondsPerMinute } from "../../../../../functions/domain/time/instant.ts";
import type { Interval } from "../../../../../functions/domain/time/interval.ts";
import { ask } from "../../../../client/ask.ts";
import { errorOf } from "../../../../client/problem.ts";
import { ProblemNote } from "../../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../../parts/asking/use-doing.ts";
import { useKey } from "../../../../parts/asking/use-key.ts";
import { useWholeList } from "../../../../parts/asking/use-whole-list.ts";
import { lengthsOf } from "../../../../parts/booking/lengths.ts";
import { Button } from "../../../../parts/button.tsx";
import { Field } from "../../../../parts/fields/field.tsx";
import { Form } from "../../../../parts/fields/form.tsx";
import { Popup } from "../../../../parts/popup.tsx";
import { common } from "../../../../texts/common.ts";
import { textOf } from "../../../../times/instants.ts";
import { searchFor } from "../../book/wanted-time.ts";
import { isOrganizer, useMe } from "../../me.ts";
import { isBookable } from "../../meeting-types/bookable.ts";
import { Select } from "../../shared/fields/select.tsx";
import { addressesOf, everybodyIn, idsOf, nobody } from "../../shared/people/guest.ts";
import { PeopleField } from "../../shared/people/people-field.tsx";
import type { Undoable } from "../../shared/undo.tsx";
import { say } from "../texts.ts";
import { dateAndSpanOf } from "../written.ts";
import { endsOf, hourOn, wallTimesOf } from "./wall-times.ts";

interface NewEntryProps {
  /** What was drawn, if something was. */
  time?: Interval;
  date: CalendarDate;
  timeZone: string;
  onClose(): void;
  onDone(done: Undoable): void;
}

/** A focus block, or a meeting of one's own: at the time that was drawn, or another. */
export function NewEntry({ time, date, timeZone, onClose, onDone }: NewEntryProps) {
  const { me } = useMe();
  const [kind, setKind] = useState<"focus" | "meeting">("focus");
  const keyFor = useKey();
  const [first] = useState(() => time ?? hourOn(date, timeZone, Math.floor(Date.now() / millisecondsPerMinute)));
  const [draft, setDraft] = useState(() => ({
    ...wallTimesOf(first, timeZone),
    title: "",
    people: nobody,
    typeId: "",
    length: 0,
  }));
  const change = (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes }));
  const { busy, error, doing, forget } = useDoing();
  const { answer = [] } = useWholeList(
    "listMeetingTypes",
    kind === "meeting" && isOrganizer(me) ? { query: { organizerId: me.id } } : undefined,
  );
  const types = answer.filter(isBookable);
  const type = types.find(({ id }) => id === draft.typeId) ?? types[0];
  const lengths = type ? lengthsOf(type) : [];
  const drawn = time ? time.end - time.start : 0;
  const length = lengths.includes(draft.length)
    ? draft.length
    : (lengths.find((each) => each === drawn) ?? type?.durationMinutes ?? 0);
  const { start, end: until } = useMemo(
    () => endsOf(draft, first, timeZone),
    [draft.date, draft.start, draft.end, first, timeZone],
  );
  const end = kind === "focus" ? until : start && start + length;
  const chosen = start !== undefined && end !== undefined ? { start, end } : undefined;

  const drawnEnd = isOrganizer(me) ? end : until;
  const toBook =
    start !== undefined && drawnEnd !== undefined
      ? `/app/book${searchFor({ start: textOf(start), minutes: drawnEnd - start })}`
      : "/app/book";

  const make = () =>
    doing(async () => {
      if (!chosen || (kind === "meeting" && !type)) return;
      const times = { start: textOf(chosen.start), end: textOf(chosen.end) };
      const when = dateAndSpanOf(chosen, timeZone);
      if (kind === "focus") {
        const title = draft.title.trim() || say.focusTime;
        const { id } = await ask("addFocusBlock", {
          key: keyFor([kind, times, title]),
          body: { ...times, title },
        });
        onDone({ text: say.added(title, when), undo: () => ask("removeFocusBlock", { params: { id } }) });
        return;
      }
      const title = draft.title.trim() || type!.name;
      const guests = everybodyIn(draft.people);
      const body = {
        ...{ organizerId: me.id, meetingTypeId: type!.id, ...times, title, ignoreAvailability: true },
        ...{ attendeeIds: idsOf(guests), attendeeEmails: addressesOf(guests) },
      } as const;
      const { id } = await ask("bookMeeting", { body, key: keyFor(body) });
      onDone({ text: say.added(title, when), undo: () => ask("cancelMeeting", { params: { id }, body: {} }) });
    });

  return (
    <Popup title={say.newEntry} onClose={onClose}>
      <Form onSubmit={make}>
        {!me.visitor && (
          <fieldset class="chips">
            <legend class="unseen">{say.kind}</legend>
            {(["focus", "meeting"] as const).map((each) => (
              <label class="chip" key={each}>
                <input
                  type="radio"
                  name="kind"
                  class="unseen"
                  checked={kind === each}
                  onChange={() => {
                    setKind(each);
                    forget();
                  }}
                />
                {say.kinds[each]}
              </label>
            ))}
          </fieldset>
        )}
        {kind === "meeting" && !isOrganizer(me) ? (
          <BookWithOthers time={time} timeZone={timeZone} toBook={toBook} />
        ) : (
          <>
            {kind === "meeting" && types.length > 0 && (
              <div class="row">
                <Select label={say.type} value={type!.id} onValue={(typeId) => change({ typeId })}>
                  {types.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
                <Select label={say.length} value={String(length)} onValue={(each) => change({ length: Number(each) })}>
                  {lengths.map((each) => (
                    <option key={each} value={String(each)}>
                      {common.minutes(each)}
                    </option>
                  ))}
                </Select>
              </div>
            )}
            <Field
              label={say.titleOfEntry}
              optional
              value={draft.title}
              onValue={(title) => change({ title })}
              error={errorOf(error, "title")}
              placeholder={kind === "focus" ? say.focusTime : type?.name}
              maxLength={200}
            />
            <div class="row when">
              <Field
                label={say.date}
                type="date"
                required
                value={draft.date}
                onValue={(day) => change({ date: day })}
              />
              <Field
                label={say.from}
                type="time"
                required
                value={draft.start}
                onValue={(at) => change({ start: at })}
              />
              {kind === "focus" && (
                <Field
                  label={say.to}
                  type="time"
                  required
                  value={draft.end}
                  onValue={(at) => change({ end: at })}
                  error={errorOf(error, "end")}
                />
              )}
            </div>
            {!chosen && <p class="error small">{say.noSuchTime}</p>}
            {kind === "meeting" && (
              <PeopleField
                label={say.people}
                invited={draft.people}
                onInvited={(edit) => setDraft((before) => ({ ...before, people: edit(before.people) }))}
                without={[]}
                error={errorOf(error, "attendeeEmails") ?? errorOf(error, "attendeeIds")}
              />
            )}
            {kind === "meeting" && (
              <p>
                <a href={toBook}>{say.bookAtThisTime}</a>
              </p>
            )}
            <ProblemNote error={error} />
            <div class="row">
              <Button look="primary" type="submit" busy={busy || !chosen || (kind === "meeting" && !type)}>
                {kind === "focus" ? say.keepFree : say.invite}
              </Button>
              <Button onClick={onClose}>{common.cancel}</Button>
            </div>
          </>
        )}
      </Form>
    </Popup>
  );
}

interface BookWithOthersProps {
  time: Interval | undefined;
  timeZone: string;
  toBook: string;
}

/** Whoever offers no times of their own books at those of somebody else. */
function BookWithOthers({ time, timeZone, toBook }: BookWithOthersProps) {
  return (
    <>
      {time && (
        <p>
          <strong>{dateAndSpanOf(time, timeZone)}</strong>
        </p>
      )}
      <p>{say.bookWithOthers}</p>
      <a class="button primary" href={toBook}>
        {say.book}
      </a>
    </>
  );
}
