import type { Language } from "../texts/language.ts";

/** A mail before it is written out, as text and as HTML. People's words stand in it as they are: whoever writes it out makes them harmless. */
export interface Letter {
  language: Language;
  /** What stands between a label and what it labels. */
  colon: string;
  subject: string;
  /** What a list of mails shows beside the subject. */
  preview: string;
  /** What has happened, and who did it. */
  lead: string;
  parts: Part[];
  /** Why one gets it, and how to have less of it. */
  footer: FooterLine[];
  /** Nothing that people wrote may become a link, not even by the reader's mail program. */
  isUnlinked: boolean;
}

export type Part =
  | { kind: "paragraph"; text: string }
  | { kind: "facts"; facts: Fact[] }
  | { kind: "items"; items: Item[] }
  | { kind: "button"; label: string; url: string }
  /** Six digits. */
  | { kind: "code"; code: string };

export interface Fact {
  label: string;
  lines: string[];
  /** What is no longer so is struck through. Words are somebody's, and keep their lines. */
  as?: "former" | "words";
}

/** One of several things that a mail is about. */
export interface Item {
  title: string;
  facts: Fact[];
  url?: string;
}

export interface FooterLine {
  text: string;
  url?: string;
}
