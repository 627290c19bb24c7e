import { canBeBooked, type MeetingType, offersDuration } from "../meeting-types/meeting-type.ts";
import { compareTypes } from "../meeting-types/order.ts";
import type { Profile } from "../people/profile.ts";
import { folded } from "../texts/folded.ts";
import type { Intent } from "./intent.ts";
import { maxChoices, type Question } from "./question.ts";

/** An intent with one piece more, or the question that asks for it. */
export type Completed = { intent: Intent; question?: never } | { question: Question };

type PersonAsked = Pick<Profile, "userId" | "name" | "roles">;

/** Says who hosts: one of the people who are organizers, the one who asks included. */
export function withHost(intent: Intent, caller: PersonAsked, people: readonly PersonAsked[]): Completed {
  if (intent.organizerId !== undefined) return { intent };
  const others = people.filter(({ userId }) => userId !== caller.userId);
  if (others.length === 0) {
    return { question: { about: "people", question: (say) => say.assistant.withWhom, choices: [] } };
  }
  const hosts = [caller, ...others].filter(({ roles }) => roles.includes("organizer"));
  const [only, ...more] = hosts;
  if (only && more.length === 0) return { intent: { ...intent, organizerId: only.userId } };
  return {
    question: {
      about: "organizer",
      question: (say) => (only ? say.assistant.whoHosts : say.assistant.nobodyHosts),
      choices: hosts.slice(0, maxChoices).map(({ userId, name }) => ({
        label: (say) => (userId === caller.userId ? say.assistant.you : name),
        intent: { ...intent, organizerId: userId },
      })),
    },
  };
}

/**
 * Says of which of the host's types the meeting is, and how long it lasts. A title that is the name of a type means that type. `types`
 * are those that the intent can mean: the one that it names, or all of the host's.
 */
export function withType(intent: Intent, types: readonly MeetingType[]): Completed {
  const bookable = types.filter(canBeBooked).sort(compareTypes);
  const { title, durationMinutes } = intent;
  const called = bookable.filter(({ name }) => title !== undefined && folded(name) === folded(title));
  const meant = called.length > 0 ? called : bookable;
  const fitting = meant.filter((type) => durationMinutes === undefined || offersDuration(type, durationMinutes));
  const [type, ...others] = fitting;
  if (type && others.length === 0) return { intent: ofType(intent, type, durationMinutes ?? type.durationMinutes) };
  if (type) return { question: whichType(intent, fitting) };
  return { question: durationMinutes === undefined ? noTypes : whichLength(intent, durationMinutes, meant) };
}

function whichType(intent: Intent, types: readonly MeetingType[]): Question {
  return {
    about: "meeting_type",
    question: (say) => say.assistant.whichType,
    choices: types.slice(0, maxChoices).map((type) => {
      const minutes = intent.durationMinutes ?? type.durationMinutes;
      return {
        label: (say) => say.assistant.typeAndLength(type.name, minutes),
        intent: ofType(intent, type, minutes),
      };
    }),
  };
}

/** No type offers the length that was asked for: the nearest that there are. */
function whichLength(intent: Intent, wanted: number, types: readonly MeetingType[]): Question {
  const offered = types.flatMap((type) =>
    [type.durationMinutes, ...type.otherDurationsMinutes].map((minutes) => ({ type, minutes })),
  );
  const nearest = offered.sort((one, other) => Math.abs(one.minutes - wanted) - Math.abs(other.minutes - wanted));
  if (nearest.length === 0) return noTypes;
  return {
    about: "duration",
    question: (say) => say.assistant.whichLength(wanted),
    choices: nearest.slice(0, maxChoices).map(({ type, minutes }) => ({
      label: (say) => say.assistant.typeAndLength(type.name, minutes),
      intent: ofType(intent, type, minutes),
    })),
  };
}

const noTypes: Question = { about: "meeting_type", question: (say) => say.assistant.noTypes, choices: [] };

function ofType(intent: Intent, { id }: MeetingType, durationMinutes: number): Intent {
  return { ...intent, meetingTypeId: id, durationMinutes };
}
