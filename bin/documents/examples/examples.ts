import type { Area } from "../../../functions/http/operation.ts";
import { accountExamples } from "./accounts.ts";
import { analyticsExamples } from "./analytics.ts";
import { assistantExamples } from "./assistant.ts";
import { availabilityExamples } from "./availability.ts";
import { calendarFileExamples } from "./calendar-files.ts";
import { documentExamples } from "./documents.ts";
import type { Example, Examples } from "./example.ts";
import { habitExamples } from "./habits.ts";
import { invitationExamples } from "./invitations.ts";
import { meetingTypeExamples } from "./meeting-types.ts";
import { meetingExamples } from "./meetings.ts";
import { messageExamples } from "./messages.ts";
import { pageExamples } from "./pages.ts";
import { peopleExamples } from "./people.ts";
import { planExamples } from "./plans.ts";
import { reviewExamples } from "./reviews.ts";
import { slotExamples } from "./slots.ts";
import { suggestionExamples } from "./suggestions.ts";

export const examples: Record<Area, Examples> = {
  accounts: accountExamples,
  people: peopleExamples,
  "meeting-types": meetingTypeExamples,
  availability: availabilityExamples,
  slots: slotExamples,
  meetings: meetingExamples,
  plans: planExamples,
  suggestions: suggestionExamples,
  assistant: assistantExamples,
  habits: habitExamples,
  reviews: reviewExamples,
  analytics: analyticsExamples,
  messages: messageExamples,
  "calendar-files": calendarFileExamples,
  invitations: invitationExamples,
  pages: pageExamples,
  documents: documentExamples,
};

/** The one example of an operation. Throws where it has none. */
export function exampleOf({ name, area }: { name: string; area: Area }): Example {
  const example = examples[area][name];
  if (!example) throw new Error(`Give ${name} an example, in bin/documents/examples/${area}.ts.`);
  return example;
}
