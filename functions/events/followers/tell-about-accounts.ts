import type { AccountReader, QueuedAccountNews } from "../../domain/messages/mail-message.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { defaultLanguage } from "../../domain/texts/language.ts";
import { profileFrom } from "../../store/people/profiles.ts";
import { tellAccount } from "../../use-cases/messages/tell-account.ts";
import { consumeStream, type ItemChange } from "../trigger/event-function.ts";

/** Something to tell somebody of their account. */
interface AccountEvent {
  /** The same each time that the change is delivered: so the mail goes out once. */
  id: string;
  to: Profile;
  news: QueuedAccountNews;
}

/**
 * Has people told of what becomes of their accounts, at the address that it concerns. Somebody who is known by their address only has none.
 */
export const tellAboutAccounts = consumeStream({
  name: "tell-about-accounts",
  summary: "Has people told of what becomes of their accounts",
  interests: [{ sortKey: "PROFILE", changes: ["INSERT", "MODIFY", "REMOVE"] }],
  needs: { queues: ["messages"] },
  handle: async (changes, services) => {
    for (const { id, to, news } of changes.flatMap(accountEventsOf))
      await tellAccount(services, readerOf(to), news, id);
  },
});

function accountEventsOf(change: ItemChange): AccountEvent[] {
  const [before, after] = [change.before, change.after].map((item) => item && profileFrom(item));
  if (!after) return before && hasLogIn(before) ? [eventOf(before, { kind: "account-closed" })] : [];
  if (!hasLogIn(after)) return [];
  const isWelcome = after.emailProved && !(before && hasLogIn(before) && before.emailProved);
  const hasMoved = before !== undefined && hasLogIn(before) && before.email !== after.email;
  return [
    // The old address hears of the new one.
    ...(hasMoved ? [eventOf(before, { kind: "address-changed", newAddress: after.email })] : []),
    ...(isWelcome && !hasMoved ? [eventOf(after, { kind: "welcome" })] : []),
  ];
}

function hasLogIn({ account }: Profile): boolean {
  return account === "log-in";
}

function eventOf(to: Profile, news: QueuedAccountNews): AccountEvent {
  return { id: `${news.kind}-${to.userId}-${to.version}`, to, news };
}

function readerOf({ userId, name, email, timeZone, language }: Profile): AccountReader {
  return { userId, name, email, timeZone, language: language ?? defaultLanguage };
}
