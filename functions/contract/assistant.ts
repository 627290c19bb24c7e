import * as z from "zod";
import {
  type DateRange,
  type Intent,
  intentActions,
  maxDaysOfIntent,
  maxMeetingsOfIntent,
} from "../domain/assistant/intent.ts";
import { maxChoices, type Question, questionSubjects } from "../domain/assistant/question.ts";
import { maxDurationMinutes } from "../domain/meeting-types/meeting-type.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import { maxParticipants } from "../domain/meetings/participants.ts";
import type { RoomProposal } from "../domain/plans/making-room.ts";
import type { Plan } from "../domain/plans/plan.ts";
import type { FoundTimes } from "../domain/suggestions/suggestion.ts";
import type { Text, Texts } from "../domain/texts/texts.ts";
import { dayNumber } from "../domain/time/calendar-date.ts";
import { formatUtc } from "../domain/time/format.ts";
import { type Wishes, wishedOrders } from "../domain/wishes/wishes.ts";
import { calendarDate, endTime, identifier, instantText, list, startTime, zoneName } from "./fields.ts";
import { meetingDetails } from "./meetings.ts";
import { planAnswer, planView } from "./plans.ts";
import { says } from "./says.ts";
import { apply, newTimesView, otherTimesView, suggestionsAnswer } from "./suggestions.ts";
import { email, personName, text } from "./text.ts";
import { wishedWindow, wishes } from "./wishes.ts";

const person = z
  .union([
    z.strictObject({ userId: identifier }),
    z.strictObject({ email }),
    z.strictObject({
      name: personName.meta({ description: "Somebody on your meetings of the last or next 180 days." }),
    }),
  ])
  .meta({ id: "NamedPerson" });

const people = list(person, { most: maxParticipants - 1 });

const dateRange = z
  .strictObject({ from: calendarDate, to: calendarDate })
  .refine(isInOrder, { path: ["to"], message: says("datesInOrder", maxDaysOfIntent) })
  .meta({ id: "DateRange", description: "Both dates are included." });

function isInOrder({ from, to }: DateRange): boolean {
  const days = dayNumber(to) - dayNumber(from);
  return days >= 0 && days < maxDaysOfIntent;
}

const meetingIds = list(identifier, { most: maxMeetingsOfIntent });

const meetingChoice = z
  .union([
    z.strictObject({ ids: list(identifier, { least: 1, most: maxMeetingsOfIntent }) }),
    z.strictObject({ dates: dateRange, start: startTime.exactOptional(), end: endTime.exactOptional() }),
  ])
  .meta({
    id: "MeetingChoice",
    description: "Yours by their ids; or those that begin on these dates, and there the ones that overlap these hours.",
  });

const fields = {
  action: z.enum(intentActions).meta({
    description:
      "`book` and `find`: times for a new meeting. `move`: other times for meetings. `clear`: other times for the meetings of a date. " +
      "Nothing else is understood, and nobody cancels anything here.",
  }),
  people: people.exactOptional().meta({
    description: "Whom to meet. To move and to clear: only meetings with all of these people are meant.",
  }),
  organizerId: identifier.exactOptional(),
  meetingTypeId: identifier.exactOptional(),
  durationMinutes: z.int().min(1).max(maxDurationMinutes).exactOptional(),
  title: meetingDetails.title.exactOptional().meta({
    description: "Of the new meeting. To move and to clear: only meetings whose title holds it are meant.",
  }),
  meetings: meetingChoice.exactOptional(),
  except: meetingIds.exactOptional().meta({ description: "Meetings that stay where they are." }),
  exceptPeople: people.exactOptional().meta({ description: "Meetings with any of them stay where they are." }),
  into: dateRange.exactOptional().meta({ description: "Where to look for times." }),
  timeZone: zoneName.exactOptional().meta({ description: "Of its dates and hours. Yours, if you name none." }),
};

const intent = z
  .strictObject({ ...fields, wishes: wishes.exactOptional() })
  .refine(({ action, wishes }) => !wishes?.makeRoom || action === "move", {
    path: ["wishes", "makeRoom"],
    message: says("roomForExisting"),
  })
  .meta({ id: "AssistantIntent" });

/** The same as it is answered. */
const understoodIntent = z
  .object({
    ...fields,
    wishes: z
      .object({
        order: z.enum(wishedOrders),
        deadline: instantText.exactOptional(),
        windows: z.array(wishedWindow),
        makeRoom: z.boolean(),
      })
      .exactOptional(),
  })
  .meta({
    id: "UnderstoodIntent",
    description: "As it was understood and completed. It can be sent again as it stands, or changed.",
  });

const maxWords = 1_000;

export const assistantRequest = z
  .strictObject({
    text: text(maxWords)
      .min(1)
      .exactOptional()
      .meta({
        description: "What you want, in your words.",
        examples: ["Find 45 minutes with Ben before Friday, not Tuesday."],
      }),
    timeZone: zoneName
      .exactOptional()
      .meta({ description: "Of the dates and hours in `text`. Yours, if you name none. An intent says its own." }),
    intent: intent.exactOptional(),
  })
  .refine(({ text, intent }) => (text === undefined) !== (intent === undefined), {
    path: ["intent"],
    message: says("textOrIntent"),
  })
  .refine(({ timeZone, intent }) => timeZone === undefined || intent === undefined, {
    path: ["timeZone"],
    message: says("intentsZone"),
  })
  .transform(({ text, timeZone, intent }) => (intent ? { intent } : { text: text!, timeZone }));

const choice = z.object({ label: z.string(), intent: understoodIntent }).meta({ id: "AssistantChoice" });

const proposal = z.union([
  z.object({ kind: z.literal("suggestions"), ...suggestionsAnswer.shape }).meta({ id: "ProposedSuggestions" }),
  z
    .object({
      kind: z.literal("plan"),
      ...planAnswer.shape,
      apply: apply.optional().meta({ description: "Takes all of its moves, or none. Absent where there are none." }),
    })
    .meta({ id: "ProposedPlan" }),
]);

export const assistantAnswer = z
  .object({
    intent: understoodIntent,
    understood: z.array(z.string()).meta({ description: "The same in sentences, with all times in your zone." }),
    needs: z
      .array(
        z
          .object({
            about: z.enum(questionSubjects),
            question: z.string(),
            choices: z.array(choice).max(maxChoices).meta({ description: "Each with the intent to send next." }),
          })
          .meta({ id: "AssistantQuestion" }),
      )
      .max(1)
      .meta({ description: "What is missing, or can be read in two ways: one question at a time." }),
    proposal: proposal.nullable(),
  })
  .meta({ id: "AssistantAnswer" });

/** What is to be shown of an answer. */
interface Answer {
  intent: Intent;
  understood: readonly Text[];
  question?: Question;
  proposal?: Proposal;
}

type Proposal =
  | { kind: "new_times"; booking: Record<string, unknown>; isForOrganizer: boolean; times: FoundTimes }
  | { kind: "other_times"; meeting: Meeting; times: FoundTimes; room?: readonly RoomProposal[] | undefined }
  | { kind: "plan"; plan: Plan; names: ReadonlyMap<string, string> };

export function assistantView(
  { intent, understood, question, proposal }: Answer,
  callerId: string,
  say: Texts,
): z.input<typeof assistantAnswer> {
  return {
    intent: intentView(intent),
    understood: understood.map((sentence) => sentence(say)),
    needs: question ? [questionView(question, say)] : [],
    proposal: proposal ? proposalView(proposal, callerId, say) : null,
  };
}

function questionView({ about, question, choices }: Question, say: Texts) {
  return {
    about,
    question: question(say),
    choices: choices.map((one) => ({ label: one.label(say), intent: intentView(one.intent) })),
  };
}

function proposalView(proposal: Proposal, callerId: string, say: Texts): z.input<typeof assistantAnswer>["proposal"] {
  switch (proposal.kind) {
    case "new_times":
      return { kind: "suggestions", ...newTimesView(proposal.booking, proposal.isForOrganizer, proposal.times, say) };
    case "other_times":
      return { kind: "suggestions", ...otherTimesView(proposal.meeting, callerId, proposal.times, say, proposal.room) };
    case "plan":
      return planProposalView(proposal.plan, proposal.names, say);
  }
}

function planProposalView(plan: Plan, names: ReadonlyMap<string, string>, say: Texts) {
  return {
    kind: "plan" as const,
    ...planView(plan, names, say),
    ...(plan.moves.length > 0 && {
      apply: { method: "POST" as const, path: `/v1/reschedule-plans/${plan.id}/apply`, body: {} },
    }),
  };
}

/** As it can be sent again. */
function intentView({
  people,
  exceptPeople,
  except,
  meetings,
  wishes,
  ...intent
}: Intent): z.input<typeof understoodIntent> {
  return {
    ...intent,
    ...(people && { people: [...people] }),
    ...(meetings && { meetings: "ids" in meetings ? { ids: [...meetings.ids] } : meetings }),
    ...(except && { except: [...except] }),
    ...(exceptPeople && { exceptPeople: [...exceptPeople] }),
    ...(wishes && { wishes: wishesView(wishes) }),
  };
}

function wishesView({ deadline, windows, ...wishes }: Wishes) {
  return {
    ...wishes,
    ...(deadline !== undefined && { deadline: formatUtc(deadline) }),
    windows: windows.map(({ days, ...window }) => ({ ...window, ...(days && { days: [...days] }) })),
  };
}
