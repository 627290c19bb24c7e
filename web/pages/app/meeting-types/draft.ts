import type { AnswerOf, Request } from "../../../client/operations.ts";

export type MeetingType = AnswerOf<"getMeetingType">;

/** What can be changed of a type. */
export type Draft = Omit<MeetingType, "id" | "version" | "kind" | "scope" | "slug"> & { slug: string };

export type Kind = MeetingType["kind"];
export type Scope = MeetingType["scope"];

export const newDraft: Draft = {
  name: "",
  slug: "",
  public: true,
  description: "",
  durationMinutes: 30,
  otherDurationsMinutes: [],
  slotIntervalMinutes: null,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 0,
  changeNoticeMinutes: 0,
  bookingWindowDays: 60,
  dailyLimit: null,
  reminders: [],
  location: "",
  color: "#0e6b5e",
  active: true,
};

export function draftOf({ id: _, version: __, kind: ___, scope: ____, ...draft }: MeetingType): Draft {
  return draft;
}

/** What is sent. A slug that nobody has named follows from the name. */
export function bodyOf({ slug, ...draft }: Draft): NonNullable<Request<"changeMeetingType">["body"]> {
  return { ...draft, ...(slug && { slug }) };
}

/** What it says about the times that others see. Undefined while a number is missing. */
export function rulesOf(draft: Draft): NonNullable<Request<"explainSlots">["body"]>["rules"] | undefined {
  const { durationMinutes, slotIntervalMinutes, bufferBeforeMinutes, bufferAfterMinutes } = draft;
  const { minimumNoticeMinutes, bookingWindowDays, dailyLimit } = draft;
  const lengths = { durationMinutes, slotIntervalMinutes, bufferBeforeMinutes, bufferAfterMinutes };
  const rules = { ...lengths, minimumNoticeMinutes, bookingWindowDays, dailyLimit };
  return Object.values(rules).some(Number.isNaN) ? undefined : rules;
}

export type Field = keyof Draft;

/** In what two differ. */
export function differences(one: Draft, other: Draft): Field[] {
  return (Object.keys(one) as Field[]).filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}
