import { useEffect, useState } from "preact/hooks";
import type { AnswerOf } from "../../../client/operations.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { lengthsOf } from "../../../parts/booking/lengths.ts";
import { Button } from "../../../parts/button.tsx";
import { ZonePicker } from "../../../parts/fields/zone-picker.tsx";
import { common } from "../../../texts/common.ts";
import { calendarDateIn } from "../../../times/shown.ts";
import { cityOf } from "../../../times/zones.ts";
import { useMe } from "../me.ts";
import { isBookable } from "../meeting-types/bookable.ts";
import { everybodyIn, idsOf, nobody } from "../shared/people/guest.ts";
import { PeopleField } from "../shared/people/people-field.tsx";
import { WishChips } from "../shared/wishes/wish-chips.tsx";
import { noWishes, type Wishing, withoutWindows } from "../shared/wishes/wishes.ts";
import { Booked } from "./booked.tsx";
import { Details, type Typed } from "./details.tsx";
import { DrawnTime } from "./drawn-time.tsx";
import { SlotsByDay } from "./slots-by-day.tsx";
import { Suggested } from "./suggested.tsx";
import { say } from "./texts.ts";
import type { Wanted } from "./wanted.ts";
import { nearestLength, useWantedTime } from "./wanted-time.ts";
import { What } from "./what.tsx";

/** Everything about a meeting with somebody: what, with whom, when. */
export function BookWith({ organizerId }: { organizerId: string }) {
  const { me } = useMe();
  const organizer = useAnswer("getUser", { params: { userId: organizerId } });
  const types = useWholeList("listMeetingTypes", { query: { organizerId } });
  const bookable = types.answer?.filter(isBookable) ?? [];
  const [typeId, setTypeId] = useState<string>();
  const [minutes, setMinutes] = useState<number>();
  const [invited, setInvited] = useState(nobody);
  const [wishing, setWishing] = useState<Wishing>(noWishes);
  const [timeZone, setTimeZone] = useState(me.timeZone);
  const today = calendarDateIn(Date.now(), timeZone);
  const { time, search } = useWantedTime();
  const [from, setFrom] = useState(time ? calendarDateIn(time.start, timeZone) : today);
  const [isTimeTaken, setTimeTaken] = useState(true);
  const firstDate = [from, today].sort()[1]!;
  const [start, setStart] = useState<string>();
  const [typed, setTyped] = useState<Typed>({});
  const withCalendars = idsOf(invited.guests).join(",");
  // They may not have that time.
  useEffect(() => setStart(undefined), [withCalendars]);
  const [booked, setBooked] = useState<AnswerOf<"bookMeeting">>();
  const type = bookable.find(({ id }) => id === typeId) ?? bookable[0];

  const failed = [organizer, types].find(({ state }) => state === "failed");
  if (failed?.state === "failed") {
    return (
      <ProblemNote error={failed.error}>
        <div class="row">
          <Button onClick={failed.reload}>{common.again}</Button>
          <a class="button quiet" href="/app/book">
            {say.someoneElse}
          </a>
        </div>
      </ProblemNote>
    );
  }
  if (!organizer.answer || !types.answer) return <Waiting while />;
  const { name, timeZone: theirZone } = organizer.answer;
  if (booked) return <Booked meeting={booked} timeZone={timeZone} />;

  const lengths = type ? lengthsOf(type) : [];
  const asDrawn = time && nearestLength(lengths, time.minutes);
  const guests = start ? everybodyIn(invited) : invited.guests;
  const durationMinutes = minutes && lengths.includes(minutes) ? minutes : (asDrawn ?? type?.durationMinutes ?? 0);
  const wanted: Wanted | undefined = type && {
    ...{ organizerId, meetingTypeId: type.id, durationMinutes, guests, timeZone },
    from: firstDate,
  };
  // What was found for something else is nowhere to be chosen, not even while the next answer is on its way.
  const meant = wanted && JSON.stringify([wanted.meetingTypeId, durationMinutes, guests]);
  return (
    <div class="stack">
      <header class="row spread">
        <p>
          <strong>{say.with(name)}</strong> <span class="soft">{cityOf(theirZone)}</span>
        </p>
        <a class="button quiet" href={`/app/book${search}`}>
          {say.someoneElse}
        </a>
      </header>
      {!type && <p class="note">{say.noTypes(name)}</p>}
      {wanted && type && (
        <div class="book-columns">
          <What
            types={bookable}
            type={type}
            onType={(id) => {
              setTypeId(id);
              setStart(undefined);
            }}
            durationMinutes={durationMinutes}
            onDuration={(chosen) => {
              setMinutes(chosen);
              setStart(undefined);
            }}
          >
            <PeopleField label={say.alsoInvite} invited={invited} without={[organizerId]} onInvited={setInvited} />
          </What>
          <section class="card stack" aria-label={say.when}>
            <div class="row spread">
              <h2>{say.when}</h2>
              <ZonePicker value={timeZone} onValue={setTimeZone} at={Date.parse(start ?? firstDate)} />
            </div>
            {start ? (
              <Details
                wanted={wanted}
                type={type}
                typed={typed}
                onTyped={setTyped}
                start={start}
                onStart={setStart}
                onOtherTime={() => {
                  setTimeTaken(false);
                  setStart(undefined);
                }}
                onBooked={setBooked}
              />
            ) : (
              <>
                {time && (
                  <DrawnTime
                    key={meant}
                    {...{ wanted, today }}
                    start={time.start}
                    isTaken={isTimeTaken}
                    onTime={setStart}
                  />
                )}
                <WishChips wishing={wishing} onWishing={setWishing} from={wanted.from} />
                <Suggested
                  key={meant}
                  wanted={wanted}
                  wishing={wishing}
                  organizerName={name}
                  onTime={setStart}
                  onDrop={() => setWishing(withoutWindows(wishing))}
                />
                <SlotsByDay
                  key={meant}
                  wanted={wanted}
                  wishing={wishing}
                  today={today}
                  onFrom={setFrom}
                  onTime={setStart}
                />
              </>
            )}
          </section>
        </div>
      )}
    </div>
  );
}
