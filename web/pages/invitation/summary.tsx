import { cityOf, ZonePicker } from "../../parts/zone-picker.tsx";
import { calendarDateIn, dateIn, timeIn } from "../../times/shown.ts";
import type { PartProps } from "./parts.ts";
import { say } from "./texts.ts";

/** More than so many people are there on request. */
const fewPeople = 6;

/** When, where, what and who. */
export function Summary(props: PartProps & { setTimeZone(timeZone: string): void }) {
  const { meeting, timeZone, setTimeZone } = props;
  const { start, end, location, meetingType, organizer, description, title } = meeting;
  const endsLater = calendarDateIn(start, timeZone) !== calendarDateIn(end, timeZone);
  const facts = [
    [say.facts.type, meetingType.name],
    [say.facts.place, location],
    [say.facts.about, description],
  ].filter(([, fact]) => fact);
  return (
    <section class="summary stack">
      <div>
        <p class="soft" dir="auto">
          {organizer.name}
        </p>
        <h1 dir="auto">{title}</h1>
      </div>
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
      </dl>
      <People {...props} />
      <ZonePicker value={timeZone} onValue={setTimeZone} />
    </section>
  );
}

function People({ meeting: { attendees }, person }: PartProps) {
  const list = (
    <ul class="people">
      {attendees.map(({ userId, name, response }) => (
        <li key={userId}>
          <bdi>{userId === person.userId ? say.you(name) : name}</bdi>{" "}
          <span class="soft small">{say.responses[response]}</span>
        </li>
      ))}
    </ul>
  );
  if (attendees.length > fewPeople)
    return (
      <details>
        <summary>
          {say.facts.people} ({attendees.length})
        </summary>
        {list}
      </details>
    );
  return (
    <div>
      <p class="soft small">{say.facts.people}</p>
      {list}
    </div>
  );
}
