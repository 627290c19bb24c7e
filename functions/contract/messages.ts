import * as z from "zod";
import { changeKinds } from "../domain/messages/concerned.ts";
import { messageKinds } from "../domain/messages/kinds.ts";
import {
  dropReasons,
  type FailedMessage,
  type MessageRecord,
  messageFaults,
  messageStatuses,
} from "../domain/messages/message-record.ts";
import { identifier, instantText } from "./fields.ts";

const to = z
  .object({ userId: identifier, name: z.string().nullable() })
  .meta({ id: "MessageRecipient", description: "The name is null where the account is gone." });

const fault = z.enum(messageFaults).meta({
  id: "MessageFault",
  description:
    "`undeliverable-address`: mails to this address come back. `unverified-sender`, `sandbox`, `refused-credentials`, `daily-quota`: the provider takes no mails, or " +
    "not to this address, as it is set up. `unreachable`: it could not be reached for two days.",
});

/** Why a test mail was not sent. `no-answer`: it may have been. */
export const testFaults = ["no-sender", ...messageFaults, "no-answer"] as const;

/** A message about a meeting, and what became of it. What it said is kept nowhere. */
export const meetingMessage = z
  .object({
    to,
    kind: z.enum([...changeKinds, "reminder"]),
    status: z.enum(messageStatuses).meta({
      description:
        "`merged`: it stands in another mail, or what it would have told was not so any more. `dropped`: it was not to be sent.",
    }),
    dropReason: z.enum(dropReasons).nullable(),
    fault: fault.nullable(),
    at: instantText.meta({ description: "When what it tells happened." }),
    settledAt: instantText.nullable().meta({ description: "When it was sent, or came to something else." }),
  })
  .meta({ id: "MeetingMessage" });

export function meetingMessageView(
  { userId, kind, status, dropReason, fault, at, settledAt }: MessageRecord,
  names: ReadonlyMap<string, string>,
): z.input<typeof meetingMessage> {
  return {
    to: { userId, name: names.get(userId) ?? null },
    ...{ kind, status, dropReason: dropReason ?? null, fault: fault ?? null },
    at: new Date(at).toISOString(),
    settledAt: settledAt === null ? null : new Date(settledAt).toISOString(),
  };
}

/** A mail that was given up. */
export const failedMessage = z
  .object({
    id: z.string(),
    to,
    kinds: z.array(z.enum(messageKinds)),
    meetingIds: z.array(z.string()),
    fault,
    at: instantText,
  })
  .meta({ id: "FailedMessage" });

export function failedMessageView(
  { id, userId, kinds, meetingIds, fault, at }: FailedMessage,
  names: ReadonlyMap<string, string>,
): z.input<typeof failedMessage> {
  const name = names.get(userId) ?? null;
  return { id, to: { userId, name }, kinds, meetingIds, fault, at: new Date(at).toISOString() };
}
