import { cityOf } from "../../parts/zone-picker.tsx";
import { calendarDateIn, dateIn, timeIn } from "../../times/shown.ts";
import type { PartProps } from "./parts.ts";
import { say } from "./texts.ts";

/** When, where, what and who. */
export function Facts({ meeting, person, timeZone }: PartProps) {
  const { start, end, location, meetingType, organizer, attendees, description } = meeting;
  const endsLater = calendarDateIn(start, timeZone) !== calendarDateIn(end, timeZone);
  const facts = [
    [say.facts.organizer, organizer.name],
    [say.facts.place, location],
    [say.facts.type, meetingType.name],
    [say.facts.about, description],
  ].filter(([, fact]) => fact);
  return (
    <>
      <div class="chosen">
        <p>
          <strong>{dateIn(start, timeZone)}</strong>
        </p>
        <p>
          {timeIn(start, timeZone)} – {endsLater && `${dateIn(end, timeZone)}, `}
          {timeIn(end, timeZone)} <span class="soft">({cityOf(timeZone)})</span>
        </p>
      </div>
      <dl class="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt class="soft small">{name}</dt>
            <dd class="said" dir="auto">
              {fact}
            </dd>
          </div>
        ))}
        <div>
          <dt class="soft small">{say.facts.people}</dt>
          {attendees.map(({ userId, name, response }) => (
            <dd key={userId} dir="auto">
              {userId === person.userId ? say.you(name) : name}{" "}
              <span class="soft small">{say.responses[response]}</span>
            </dd>
          ))}
        </div>
      </dl>
    </>
  );
}
