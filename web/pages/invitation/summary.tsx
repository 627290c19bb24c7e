import { Facts } from "../../parts/booking/facts.tsx";
import { When } from "../../parts/booking/when.tsx";
import { ZonePicker } from "../../parts/fields/zone-picker.tsx";
import type { PartProps } from "./parts.ts";
import { say } from "./texts.ts";

/** More than so many people are there on request. */
const fewPeople = 6;

/** When, where, what and who. */
export function Summary(props: PartProps & { setTimeZone(timeZone: string): void }) {
  const { meeting, timeZone, setTimeZone } = props;
  const { start, end, location, meetingType, organizer, description, title } = meeting;
  return (
    <section class="summary stack">
      <div>
        <p class="soft" dir="auto">
          {organizer.name}
        </p>
        <h1 dir="auto">{title}</h1>
      </div>
      <When {...{ start, end, timeZone }} />
      <Facts
        facts={[
          [say.facts.type, meetingType.name],
          [say.facts.place, location],
          [say.facts.about, description],
        ]}
      />
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
