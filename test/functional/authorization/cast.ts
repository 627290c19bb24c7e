import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleOf } from "../../../bin/documents/examples/examples.ts";
import type { Holidays } from "../../../functions/domain/holidays/holiday.ts";
import { type Role, roles } from "../../../functions/domain/people/role.ts";
import { openHolidays } from "../../../functions/holidays/open-holidays.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { deleteMe } from "../../../functions/operations/accounts/delete-me.ts";
import { makeFeed } from "../../../functions/operations/calendar-files/make-feed.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { setRoles } from "../../../functions/operations/people/set-roles.ts";
import { putMyReview } from "../../../functions/operations/reviews/put-my-review.ts";
import { operations } from "../../../functions/operations.ts";
import { makeDemo } from "../../../local/demo/make-demo.ts";
import { demoMeetings } from "../../../local/demo/meetings.ts";
import { demoId } from "../../../local/demo/people.ts";
import { newAccountServices, type TestAccountServices } from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { newPerson, type Person } from "../../support/person.ts";
import type { TestUserPool } from "../../support/user-pool.ts";

/** Who asks, in the order of the matrix's columns. What each of them is: `matrix.ts`. */
export const callers = [
  "anonymous",
  "stranger",
  "left",
  "removed",
  "declined",
  "attendee",
  "organizer",
  "other-host",
  "admin",
  "hr",
  "closed",
  "demoted",
  "visitor",
] as const;
export type CallerName = (typeof callers)[number];

export interface Cast {
  services: TestAccountServices & { model: undefined; holidays: Holidays };
  /** Undefined for whoever sends no token. */
  who: Record<CallerName, Person | undefined>;
}

/** There are visitors only for the visitor: for everybody else the deployment names no domains, as few do. */
export function servicesFor({ services }: Cast, caller: CallerName) {
  return caller === "visitor" ? { ...services, memberEmailDomains: ["example.com"] } : services;
}

const olga: Person = { userId: demoId("organizer") };

/** The demo on the Tuesday before its week, and in it the people of the matrix. */
export async function newCast(users: TestUserPool): Promise<Cast> {
  const services = { ...(await newAccountServices(users)), model: undefined, holidays: openHolidays() };
  const folder = await mkdtemp(join(tmpdir(), "demo-"));
  await makeDemo(folder, { ...services, memberEmailDomains: ["*"] });
  await rm(folder, { recursive: true });

  const person = (...held: Role[]) => newPerson(services.table, held);
  const [left, removed, declined, attendee] = [await person(), await person(), await person(), await person()];
  const visitor = await newPerson(services.table, [], "Europe/Berlin", "visitor", "visitor@elsewhere.example");
  const [closed, demoted] = [await person(...roles), await person(...roles)];

  const today = services.clock.now();
  for (const { id, start } of meetingsOfExamples()) {
    services.clock.set(new Date(Math.min(today, Date.parse(start) - 24 * 60 * 60_000)).toISOString());
    const about = (body: object, more = {}) => ({ params: { id, ...more }, body });
    const userIds = [left, removed, declined, attendee, closed, visitor].map(({ userId }) => userId);
    await succeed(services, addAttendees, olga, about({ userIds }));
    for (const as of [attendee, closed, visitor])
      await succeed(services, respondToInvitation, as, about({ response: "accepted" }));
    await succeed(services, respondToInvitation, declined, about({ response: "declined" }));
    await succeed(services, cancelMeeting, left, about({}));
    await succeed(services, removeAttendee, olga, { params: { id, userId: removed.userId } });
  }
  services.clock.set(new Date(today).toISOString());

  for (const as of [olga, attendee, closed, visitor]) {
    await succeed(services, putMyReview, as, { params: { id: "demo-past-meeting" }, body: { rating: 5 } });
  }
  for (const as of [olga, attendee, closed, visitor]) await succeed(services, makeFeed, as);
  await succeed(services, deleteMe, closed);
  const ada = { userId: demoId("admin") };
  await succeed(services, setRoles, ada, { params: { userId: demoted.userId }, body: { roles: [] } });

  return {
    services,
    who: {
      anonymous: undefined,
      stranger: await person(),
      left,
      removed,
      declined,
      attendee,
      organizer: olga,
      "other-host": await person("organizer"),
      admin: await person("admin"),
      hr: await person("hr"),
      closed,
      demoted,
      visitor,
    },
  };
}

/** Meetings of the organizer that are somebody's example: most requests of the matrix are about one of them. */
function meetingsOfExamples() {
  const ids = new Set(operations.map((operation) => exampleOf(operation).params?.id));
  return demoMeetings.filter(({ id, host = "organizer" }) => host === "organizer" && ids.has(id));
}

async function succeed(services: unknown, operation: AnyOperation, as: Person, options: object = {}): Promise<void> {
  const { status, body } = await call(operation, services, { as, ...options });
  if (status >= 400) throw new Error(`${operation.name}: ${JSON.stringify(body)}`);
}
