import { folded } from "../texts/folded.ts";
import type { Intent, NamedPerson } from "./intent.ts";
import { maxChoices, type Question } from "./question.ts";

/** Somebody on a meeting of whoever asks. */
export interface PersonMet {
  userId: string;
  name: string;
}

/** Whom a word may mean: people by their whole name, or by one part of it. Capitals and accents make no difference. */
export function peopleCalled(written: string, known: readonly PersonMet[]): PersonMet[] {
  const wanted = folded(written);
  const called = known.filter(({ name }) => [folded(name), ...partsOf(name)].includes(wanted));
  // "Annas Termin", and "Anna's meeting" where nobody has taken the ending off.
  const withoutEnding = wanted.replace(/['’]?s$/u, "");
  return called.length > 0 || withoutEnding === wanted ? called : peopleCalled(withoutEnding, known);
}

/** The words of a name, without what is too short to mean anybody. */
export function partsOf(name: string): string[] {
  return folded(name)
    .split(/[\s.,'’-]+/u)
    .filter((part) => part.length >= minLengthOfPart);
}

const minLengthOfPart = 2;

/** In which list of the intent somebody stands. */
export type PeopleField = "people" | "exceptPeople";

/** Asks who a name means, or whose an address is. `called` are the people whom the name may mean. */
export function whoIsMeant(
  intent: Intent,
  field: PeopleField,
  named: Exclude<NamedPerson, { userId: string }>,
  called: readonly PersonMet[] = [],
): Question {
  if ("email" in named) {
    return { about: "people", question: (say) => say.assistant.unknownAddress(named.email), choices: [] };
  }
  const { name } = named;
  return {
    about: "people",
    question: (say) => (called.length > 0 ? say.assistant.severalOfName(name) : say.assistant.unknownName(name)),
    choices: called.slice(0, maxChoices).map(({ userId, name: whole }) => ({
      label: () => whole,
      intent: withPerson(intent, field, named, userId),
    })),
  };
}

/** The intent with somebody named by their id instead. */
export function withPerson(intent: Intent, field: PeopleField, named: NamedPerson, userId: string): Intent {
  const people = intent[field] ?? [];
  return { ...intent, [field]: people.map((person) => (person === named ? { userId } : person)) };
}
