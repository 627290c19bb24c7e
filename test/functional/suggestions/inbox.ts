import { noteChanges } from "../../../functions/events/followers/note-changes.ts";
import { refreshInbox } from "../../../functions/events/refresh-inbox.ts";
import { ofInterest } from "../../../functions/events/trigger/event-function.ts";
import { openHolidays } from "../../../functions/holidays/open-holidays.ts";
import type { AdviceQuestion, SuggestionModel } from "../../../functions/model/suggestion-model.ts";
import { acceptSuggestion } from "../../../functions/operations/suggestions/accept-suggestion.ts";
import { dismissSuggestion } from "../../../functions/operations/suggestions/dismiss-suggestion.ts";
import { listSuggestions } from "../../../functions/operations/suggestions/list-suggestions.ts";
import type { Services } from "../../../functions/services/services.ts";
import { countChanges } from "../../../functions/store/suggestions/looks.ts";
import { type Answer, type CallOptions, call } from "../../support/call.ts";
import { asDeclared } from "../../support/declared.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { changesOf } from "../../support/table/changes-of.ts";

/** Tuesday at ten in Berlin. */
export const ten = "2026-12-08T09:00:00Z";
export const halfPastTen = "2026-12-08T09:30:00Z";
/** Wednesday at ten. */
export const tenOnWednesday = "2026-12-09T09:00:00Z";

/** What tests look at in a suggestion of the inbox. */
export interface Shown {
  id: string;
  meetingId: string;
  cause: string;
  status: string;
  cancel?: { method: string; path: string; body: object };
  suggestions: { index: number; start: string; end: string; apply: { path: string; body: Record<string, unknown> } }[];
}

/** An organizer who is open on weekdays, and a guest of theirs. */
export interface Inbox {
  office: Office;
  organizer: Person;
  guest: Person;
  /** The guest books with the organizer. */
  booked(start?: string, more?: Record<string, unknown>): Promise<string>;
  /** What has changed is noted, and one message is delivered. */
  refresh(more?: { model?: SuggestionModel; services?: Services }): Promise<void>;
  /** The stream tells of what has changed since the last time. */
  note(more?: { services?: Services }): Promise<void>;
  /** Something else of the organizer's has changed. */
  changed(): Promise<void>;
  list(query?: Record<string, string>): Promise<Shown[]>;
  accept(id: string, body: unknown, options?: CallOptions & { services?: Services }): Promise<Answer>;
  dismiss(id: string, as?: Person): Promise<Answer>;
}

export async function newInbox(): Promise<Inbox> {
  const office = await newOffice();
  const [organizer, guest] = [await office.organizer(), await office.person()];
  const changes = changesOf(office.services.table);
  const note = async ({ services = office.services }: { services?: Services } = {}) => {
    const told = ofInterest(noteChanges.interests, await changes());
    if (told.length > 0) await asDeclared(noteChanges, services, () => noteChanges.handle(told, services));
  };
  return {
    office,
    organizer,
    guest,
    async booked(start = ten, more = {}) {
      const { status, body } = await office.book(guest, organizer, start, more);
      if (status !== 201) throw new Error(`not booked: ${body.code}`);
      return body.id;
    },
    note,
    changed: () => countChanges(office.services.table, [organizer.userId]),
    async refresh({ model, services = office.services } = {}) {
      await note();
      const all = { ...services, model, holidays: openHolidays() };
      await asDeclared(refreshInbox, all, () => refreshInbox.handle({ organizerId: organizer.userId }, all));
    },
    async list(query = {}) {
      const { status, body } = await call(listSuggestions, office.services, { as: organizer, query });
      if (status !== 200) throw new Error(`not listed: ${body.detail}`);
      return body.items;
    },
    accept: (id, body, { services = office.services, ...options } = {}) =>
      call(acceptSuggestion, services, { as: organizer, params: { id }, body, ...options }),
    dismiss: (id, as = organizer) => call(dismissSuggestion, office.services, { as, params: { id } }),
  };
}

/** A model that reverses the order of the rules, and remembers what it was asked. */
export function countingModel(): SuggestionModel & { questions: AdviceQuestion[] } {
  const questions: AdviceQuestion[] = [];
  return {
    questions,
    async advise(question) {
      questions.push(question);
      return new Map(
        question.meetings.map(({ id, candidates }) => [
          id,
          candidates.map((candidate) => ({ id: candidate.id })).reverse(),
        ]),
      );
    },
  };
}
