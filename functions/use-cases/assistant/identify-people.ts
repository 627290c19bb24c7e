import type { Intent, NamedPerson } from "../../domain/assistant/intent.ts";
import { type PeopleField, peopleCalled, whoIsMeant, withPerson } from "../../domain/assistant/people.ts";
import type { Question } from "../../domain/assistant/question.ts";
import { isKnownByAddressOnly } from "../../domain/people/known-by-address.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Table } from "../../runtime/table.ts";
import { findOwnersOfAddresses } from "../../store/people/addresses.ts";
import { readProfiles } from "../../store/people/profiles.ts";
import type { ReadOptions } from "../../store/table/read-budget.ts";
import type { Asking } from "./asking.ts";

/** An intent that names people by their ids, as far as they are known, and who they are. */
interface Identified {
  intent: Intent;
  profiles: ReadonlyMap<string, Profile>;
  /** About the first by whom nobody, or more than one, is meant. */
  question?: Question;
}

/**
 * Finds out who is meant: by the written address, or by name among the people on the caller's meetings. Throws `not_found` for an id
 * that is nobody's.
 */
export async function identifyPeople(asking: Asking, given: Intent): Promise<Identified> {
  const { services, budget } = asking;
  const reading = { budget, isEventual: true };
  const named = [...(given.people ?? []), ...(given.exceptPeople ?? [])];
  const emails = named.flatMap((person) => ("email" in person ? [person.email] : []));
  const owners = await findOwnersWithLogIn(services.table, emails, reading);
  const met = named.some((person) => "name" in person) ? await asking.peopleMet() : [];

  let intent = given;
  let question: ((known: Intent) => Question) | undefined;
  const identify = (field: PeopleField, person: NamedPerson) => {
    if ("userId" in person) return;
    const called = "name" in person ? peopleCalled(person.name, met) : [];
    const [only, ...others] = "email" in person ? [owners.get(person.email)] : called.map(({ userId }) => userId);
    if (only !== undefined && others.length === 0) intent = withPerson(intent, field, person, only);
    else question ??= (known) => whoIsMeant(known, field, person, called);
  };
  for (const person of given.people ?? []) identify("people", person);
  for (const person of given.exceptPeople ?? []) identify("exceptPeople", person);

  intent = { ...intent, ...distinctPeople(intent, asking.caller.userId) };
  const ids = [...idsOf(intent.people), ...idsOf(intent.exceptPeople), ...hostOf(intent), ...wishersOf(intent)];
  const profiles = await readProfiles(services.table, ids, reading);
  if (ids.some((userId) => !profiles.has(userId))) throw notFound("person");
  return { intent, profiles, ...(question && { question: question(intent) }) };
}

/** To whom addresses lead. People without a log-in are found by nobody. */
async function findOwnersWithLogIn(
  table: Table,
  emails: readonly string[],
  reading: ReadOptions,
): Promise<Map<string, string>> {
  const owners = await findOwnersOfAddresses(table, emails, reading);
  const profiles = await readProfiles(table, [...owners.values()], reading);
  const strangers = new Set([...profiles.values()].filter(isKnownByAddressOnly).map(({ userId }) => userId));
  return new Map([...owners].filter(([, userId]) => !strangers.has(userId)));
}

/** The ids of those who are named by them. */
export function idsOf(people: readonly NamedPerson[] = []): string[] {
  return people.flatMap((person) => ("userId" in person ? [person.userId] : []));
}

/** Each once, and without the one who asks: they are on their meetings anyway. */
function distinctPeople({ people, exceptPeople }: Intent, callerId: string): Pick<Intent, "people" | "exceptPeople"> {
  const distinct = (some: readonly NamedPerson[]) => {
    const others = some.filter((person) => !("userId" in person && person.userId === callerId));
    return [...new Map(others.map((person) => [JSON.stringify(person), person])).values()];
  };
  return { ...(people && { people: distinct(people) }), ...(exceptPeople && { exceptPeople: distinct(exceptPeople) }) };
}

function hostOf({ organizerId }: Intent): string[] {
  return organizerId === undefined ? [] : [organizerId];
}

function wishersOf({ wishes }: Intent): string[] {
  return (wishes?.windows ?? []).flatMap(({ userId }) => userId ?? []);
}
