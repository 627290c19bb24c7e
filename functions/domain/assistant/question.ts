import type { Text } from "../texts/texts.ts";
import type { Intent } from "./intent.ts";

/** What is missing, or can be read in two ways: one question at a time. */
export interface Question {
  about: QuestionSubject;
  question: Text;
  choices: readonly Choice[];
}

/** An answer to choose, and the intent to send next. */
export interface Choice {
  label: Text;
  intent: Intent;
}

export const questionSubjects = ["people", "organizer", "meeting_type", "duration", "meetings", "date"] as const;
export type QuestionSubject = (typeof questionSubjects)[number];

export const maxChoices = 10;
