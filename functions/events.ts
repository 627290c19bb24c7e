import { eraseClosedAccounts } from "./events/erase-closed-accounts.ts";
import { followChanges } from "./events/follow-changes.ts";
import { lookThroughOrganizers } from "./events/look-through-organizers.ts";
import { lookThroughShard } from "./events/look-through-shard.ts";
import { mailCode } from "./events/mail-code.ts";
import { noteUndeliverable } from "./events/note-undeliverable.ts";
import { refreshInbox } from "./events/refresh-inbox.ts";
import { remind } from "./events/remind.ts";
import { sendMessages } from "./events/send-messages.ts";
import type { AnyEventFunction } from "./events/trigger/event-function.ts";

/** Every function that runs by itself, once. Each stands in `events/<name>.ts`. */
export const events: readonly AnyEventFunction[] = [
  followChanges,
  mailCode,
  eraseClosedAccounts,
  lookThroughOrganizers,
  lookThroughShard,
  refreshInbox,
  sendMessages,
  noteUndeliverable,
  remind,
];
