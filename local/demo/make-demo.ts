import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addFocusBlock } from "../../functions/operations/availability/add-focus-block.ts";
import { replaceAvailability } from "../../functions/operations/availability/replace-availability.ts";
import { createMeetingType } from "../../functions/operations/meeting-types/create-meeting-type.ts";
import { bookMeeting } from "../../functions/operations/meetings/book-meeting.ts";
import { respondToInvitation } from "../../functions/operations/meetings/respond-to-invitation.ts";
import { changeMe } from "../../functions/operations/people/change-me.ts";
import { proposePlan } from "../../functions/operations/plans/propose-plan.ts";
import { putMyReview } from "../../functions/operations/reviews/put-my-review.ts";
import { systemClock } from "../../functions/runtime/clock.ts";
import { focusBlockKey } from "../../functions/store/availability/focus-blocks.ts";
import { meetingTypeKeys } from "../../functions/store/meeting-types/meeting-types.ts";
import { meetingKey } from "../../functions/store/meetings/meetings.ts";
import { findOwnerOfAddress } from "../../functions/store/people/addresses.ts";
import { planKey } from "../../functions/store/plans/plans.ts";
import type { Key } from "../../functions/store/table/key.ts";
import { readItem } from "../../functions/store/table/read-item.ts";
import { openAccount } from "../../functions/use-cases/accounts/open-account.ts";
import { makeAdmin } from "../../functions/use-cases/people/make-admin.ts";
import { refreshInbox } from "../../functions/use-cases/suggestions/refresh-inbox.ts";
import { deleteAccount } from "../../functions/user-pool/accounts.ts";
import { type DemoMeeting, demoMeetings } from "./meetings.ts";
import {
  colleagueHours,
  demoFocusBlock,
  demoHours,
  demoMeetingTypes,
  demoPage,
  demoPlan,
  otherFocusBlocks,
} from "./organizer.ts";
import { type DemoPerson, demoCredentials, demoEmail, demoId, demoPeople, demoPersons } from "./people.ts";
import { type DemoServices, perform } from "./perform.ts";

/** The file that says that a folder has its demo. */
export const demoMarker = "demo.json";

/**
 * Fills a new folder with people, availability and meetings, by the operations themselves and before anybody else can ask for
 * them. A start that was cut short is completed by the next: what is there already is left as it is.
 */
export async function makeDemo(folder: string, services: DemoServices): Promise<void> {
  const marker = join(folder, demoMarker);
  if (await exists(marker)) return;
  for (const person of demoPersons) await signUp(services, person);
  await makeAdmin(services, demoEmail("admin"));
  await publish(services);
  for (const meeting of demoMeetings) await meet(services, meeting);
  await askForOtherTimes(services);
  await writeFile(marker, `${JSON.stringify({ madeAt: new Date(systemClock.now()).toISOString() })}\n`, {
    mode: 0o600,
  });
}

async function signUp(services: DemoServices, person: DemoPerson): Promise<void> {
  if (await findOwnerOfAddress(services.table, demoEmail(person))) return;
  const userId = demoId(person);
  // A sign-up that was cut short has left a log-in that no address leads to.
  await deleteAccount(services.userPool, userId);
  const { name, role } = demoPeople[person];
  await openAccount(services, { ...demoCredentials(person), name, role, timeZone: demoHours.timeZone }, userId);
}

async function publish(services: DemoServices): Promise<void> {
  const olga = demoId("organizer");
  await perform(services, replaceAvailability, "organizer", { body: demoHours });
  await perform(services, replaceAvailability, "colleague", { body: colleagueHours });
  for (const { id, ...body } of demoMeetingTypes) {
    const [key] = meetingTypeKeys(olga, id);
    if (await isMissing(services, key)) await perform(services, createMeetingType, "organizer", { id, body });
  }
  await perform(services, changeMe, "organizer", { body: demoPage });
  for (const { id, ...body } of [demoFocusBlock, ...otherFocusBlocks]) {
    if (!(await isMissing(services, focusBlockKey(olga, id)))) continue;
    await perform(services, addFocusBlock, "organizer", { id, body, daysAfter: -14, of: body });
  }
}

async function meet(services: DemoServices, meeting: DemoMeeting): Promise<void> {
  const { id, host = "organizer", bookedBy, invited = {}, reviews = {}, ...details } = meeting;
  const params = { id };
  const booking = {
    ...details,
    organizerId: demoId(host),
    attendeeIds: (Object.keys(invited) as DemoPerson[]).map(demoId),
    ignoreAvailability: host === bookedBy,
  };
  if (await isMissing(services, meetingKey(id))) {
    await perform(services, bookMeeting, bookedBy, { id, body: booking, daysAfter: -14, of: meeting });
  }
  for (const [person, response] of entriesOf(invited)) {
    if (response === "pending") continue;
    await perform(services, respondToInvitation, person, { params, body: { response }, daysAfter: -13, of: meeting });
  }
  for (const [person, body] of entriesOf(reviews)) {
    await perform(services, putMyReview, person, { params, body, daysAfter: 1, of: meeting });
  }
}

/** For the meetings that somebody has declined, and for a day that Olga cannot make. */
async function askForOtherTimes(services: DemoServices): Promise<void> {
  const olga = demoId("organizer");
  await refreshInbox(services, olga);
  const { id, ...body } = demoPlan;
  if (await isMissing(services, planKey(olga, id))) await perform(services, proposePlan, "organizer", { id, body });
}

async function isMissing({ table }: DemoServices, key: Key): Promise<boolean> {
  return (await readItem(table, key)) === undefined;
}

function entriesOf<Value>(of: Partial<Record<DemoPerson, Value>>) {
  return Object.entries(of) as [DemoPerson, Value][];
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
