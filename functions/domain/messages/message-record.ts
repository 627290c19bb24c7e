import type { EpochMillisecond } from "../time/instant.ts";
import type { ChangeKind } from "./concerned.ts";
import type { MessageKind } from "./kinds.ts";

/**
 * What becomes of a message. `merged`: what it would have told stands in a later mail, or came to nothing. `dropped`: nobody is to be
 * told, for the reason that is said.
 */
export const messageStatuses = ["waiting", "sent", "merged", "dropped", "failed"] as const;
export type MessageStatus = (typeof messageStatuses)[number];

export const dropReasons = ["switched-off", "undeliverable", "account-gone", "too-late", "no-sender"] as const;
export type DropReason = (typeof dropReasons)[number];

/** Why a message has failed: what the provider says, or what has kept it from being sent for too long. */
export const messageFaults = [
  "undeliverable-address",
  "unverified-sender",
  "sandbox",
  "refused-credentials",
  "daily-quota",
  "too-large",
  "unreachable",
  "other",
] as const;
export type MessageFault = (typeof messageFaults)[number];

/** One message about a meeting to one person, from the change that it tells of. It says whom by their id, and nothing of what was told. */
export interface MessageRecord {
  userId: string;
  kind: ChangeKind | "reminder";
  status: MessageStatus;
  /** When the change was made, or the reminder was due. */
  at: EpochMillisecond;
  settledAt: EpochMillisecond | null;
  dropReason?: DropReason;
  fault?: MessageFault;
}

/** What has become of it, once that is known. */
export type MessageOutcome =
  | { status: "sent" | "merged" }
  | { status: "dropped"; dropReason: DropReason }
  | { status: "failed"; fault: MessageFault };

/** A mail that was given up. */
export interface FailedMessage {
  id: string;
  userId: string;
  kinds: MessageKind[];
  /** The meetings that it was about. */
  meetingIds: string[];
  fault: MessageFault;
  at: EpochMillisecond;
}
