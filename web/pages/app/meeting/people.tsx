import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useKey } from "../../../parts/asking/use-key.ts";
import { Button } from "../../../parts/button.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { dateIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { addressesOf, everybodyIn, idsOf, nobody } from "../shared/people/guest.ts";
import { PeopleField } from "../shared/people/people-field.tsx";
import type { PartProps } from "./part.ts";
import { say } from "./texts.ts";

/** Who is on the meeting and what they have said; its organizer invites more and takes people off. */
export function People({ meeting, onChanged, canChange }: PartProps & { canChange: boolean }) {
  const { me } = useMe();
  const { busy, error, doing } = useDoing();
  const [asksFor, setAsksFor] = useState<string>();
  const params = { id: meeting.id };
  const takeOff = (userId: string, name: string) =>
    doing(async () => {
      await ask("removeAttendee", { params: { ...params, userId }, ifMatch: meeting.version });
      setAsksFor(undefined);
      const undo = () => ask("addAttendees", { params, body: { userIds: [userId] } });
      onChanged({ text: say.takenOff(name), ...(meeting.attendees.length > 1 && { undo }) });
    });
  return (
    <section class="card stack" aria-labelledby="people">
      <h2 id="people">{say.people}</h2>
      <ul class="people-list">
        <li>
          <span class="mark accepted" aria-hidden="true" />
          <span>
            {meeting.organizer.name} {meeting.organizerId === me.id && <span class="soft">({say.you})</span>}
            <span class="small soft">{say.host}</span>
          </span>
        </li>
        {meeting.attendees.map(({ userId, name, email, response, respondedAt }) => (
          <li key={userId}>
            <span class={`mark ${response}`} aria-hidden="true" />
            <span>
              {name} {userId === me.id && <span class="soft">({say.you})</span>}
              <span class="small soft">
                {say.responses[response]}
                {respondedAt && response !== "pending" && `, ${dateIn(respondedAt, me.timeZone)}`}
              </span>
              {email && email !== name && (
                <a class="small" href={`mailto:${email}`}>
                  {email}
                </a>
              )}
            </span>
            {canChange &&
              (asksFor === userId ? (
                <Button look="danger" busy={busy} onClick={() => takeOff(userId, name)}>
                  {meeting.attendees.length === 1 ? say.takeOffAndCancel : say.reallyTakeOff}
                </Button>
              ) : (
                <Button look="quiet" aria-label={say.takeOff(name)} onClick={() => setAsksFor(userId)}>
                  <span aria-hidden="true">×</span>
                </Button>
              ))}
          </li>
        ))}
      </ul>
      <ProblemNote error={error} />
      {canChange && <Invite meeting={meeting} onChanged={onChanged} />}
    </section>
  );
}

function Invite({ meeting, onChanged }: PartProps) {
  const [invited, setInvited] = useState(nobody);
  const { busy, error, doing } = useDoing();
  const keyFor = useKey();
  const params = { id: meeting.id };
  const guests = everybodyIn(invited);
  const there = [meeting.organizerId, ...meeting.attendees.map(({ userId }) => userId)];
  const invite = () =>
    doing(async () => {
      const body = { userIds: idsOf(guests), attendeeEmails: addressesOf(guests) };
      const { attendees } = await ask("addAttendees", { params, body, key: keyFor([meeting.version, body]) });
      const added = attendees.filter(({ userId }) => !there.includes(userId));
      const undo = async () => {
        for (const { userId } of added) await ask("removeAttendee", { params: { ...params, userId } });
      };
      setInvited(nobody);
      onChanged({ text: say.invited(added.map(({ name }) => name)), undo });
    });
  return (
    <Form
      onSubmit={() => {
        if (guests.length > 0) invite();
      }}
    >
      <PeopleField
        label={say.inviteMore}
        invited={invited}
        onInvited={setInvited}
        without={there}
        error={errorOf(error, "attendeeEmails")}
      />
      <ProblemNote error={error} />
      {guests.length > 0 && (
        <div>
          <Button type="submit" busy={busy}>
            {say.invite}
          </Button>
        </div>
      )}
    </Form>
  );
}
