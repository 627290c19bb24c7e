import { isDeepStrictEqual } from "node:util";
import { noteChanges } from "../../../functions/events/followers/note-changes.ts";
import { countChangeOfTypes, countChanges, readDue } from "../../../functions/store/suggestions/looks.ts";
import { readComingSuggestions } from "../../../functions/store/suggestions/suggestions.ts";
import { refreshInbox } from "../../../functions/use-cases/suggestions/refresh-inbox.ts";
import { type End, now, type Scenario, type Services, type Session } from "../explorer/scenario.ts";
import { ask, responseBy, session } from "./requests.ts";
import { first, invitedMeeting } from "./setting.ts";
import { tell } from "./stream.ts";

const organizerId = "olga";

function look(name = "look"): Session {
  return { name, writes: "steps", repeats: 1, act: (services) => refreshInbox(services, organizerId) };
}

const noting: Session = {
  name: "note-changes",
  writes: "steps",
  follows: true,
  neverSucceeds: true,
  repeats: 3,
  act: async (services, nextChange) => {
    for (;;) await tell(noteChanges, [await nextChange()], services);
  },
};

const accepting = session(responseBy("cal", first, "accepted"));

/** Where everything that there is to look at was looked at, another look through everything finds the same. */
async function nothingMissed({ services, outcomes }: End): Promise<string[]> {
  // What has failed too often is told again, later than anything here.
  const isNotedLater = outcomes.some(({ session: { follows }, status }) => follows && status !== "waiting");
  if (isNotedLater || (await readDue(services.table, organizerId, now)).due === "everything") return [];
  const before = await statusesIn(services);
  await countChangeOfTypes(services.table);
  await refreshInbox(services, organizerId);
  const after = await statusesIn(services);
  return isDeepStrictEqual(before, after)
    ? []
    : [`missed: the inbox holds ${before.join() || "nothing"}, and not ${after.join() || "nothing"}`];
}

async function statusesIn({ table }: Services): Promise<string[]> {
  return [...(await readComingSuggestions(table, organizerId, now)).values()].map(
    ({ cause, status }) => `${cause} ${status}`,
  );
}

/** Cal has declined, and another time is suggested. Something else has changed since: everything is to be looked at. */
async function declined(services: Services): Promise<void> {
  await invitedMeeting(services);
  await ask(services, responseBy("cal", first, "declined"));
  await refreshInbox(services, organizerId);
  await countChanges(services.table, [organizerId]);
}

export const lookBesideAnswer = "a look / somebody comes after all";

function withdrawn(name: string, more: Pick<Scenario, "sessions"> & Partial<Scenario>): Scenario {
  return { name, setup: declined, rangeReadsMatter: true, check: nothingMissed, ...more };
}

export const looks: Scenario[] = [
  withdrawn(lookBesideAnswer, { sessions: [look(), accepting, noting], oneFault: [], maxInterruptions: 2 }),
  withdrawn(`${lookBesideAnswer}, and an answer is lost`, {
    sessions: [look(), accepting, noting],
    oneFault: ["lost"],
    maxInterruptions: 1,
  }),
  withdrawn("two looks / somebody comes after all", {
    sessions: [look("one look"), look("another look"), accepting, noting],
    oneFault: [],
    maxInterruptions: 1,
    rangeReadsMatter: false,
  }),
];
