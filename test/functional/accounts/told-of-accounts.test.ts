import { expect, test } from "vitest";
import type { AccountMessage } from "../../../functions/domain/messages/mail-message.ts";
import { changedProfile, newProfile, type Profile } from "../../../functions/domain/people/profile.ts";
import { tellAboutAccounts } from "../../../functions/events/followers/tell-about-accounts.ts";
import type { Queues } from "../../../functions/runtime/queues.ts";
import { testClock } from "../../support/clock.ts";

const kim = newProfile(
  {
    userId: "kim",
    email: "kim@example.com",
    name: "Kim",
    timeZone: "Europe/Berlin",
    language: "de",
    roles: ["attendee"],
  },
  "change",
  0,
);
const proved: Profile = { ...kim, emailProved: true };
const invited: Profile = { ...kim, account: "none" };
const moved: Profile = { ...changedProfile(proved, {}, "move"), email: "kim@example.net" };

/** What is told when a profile has become another one. */
async function toldOf(before: Profile | undefined, after: Profile | undefined): Promise<AccountMessage[]> {
  const told: AccountMessage[] = [];
  const queues: Queues = {
    send: async (queue, messages) => {
      expect(queue).toBe("messages");
      told.push(...(messages as AccountMessage[]));
    },
  };
  const image = (profile: Profile | undefined) => profile && { ...profile, workingHours: null };
  const change = { pk: "USER#kim", sk: "PROFILE", at: 0, before: image(before), after: image(after) };
  await tellAboutAccounts.handle([change], { queues, clock: testClock("2026-12-01T09:00:00Z") });
  return told;
}

test.each([
  ["whoever comes and has proved the address", undefined, proved],
  ["whoever proves it later", kim, proved],
  ["whoever was invited and proves it", invited, proved],
])("%s is welcome", async (_, before, after) => {
  expect(await toldOf(before, after)).toEqual([
    expect.objectContaining({
      news: { kind: "welcome" },
      to: expect.objectContaining({ email: kim.email, language: "de" }),
    }),
  ]);
});

test("of a new address the old one hears", async () => {
  expect(await toldOf(proved, moved)).toEqual([
    expect.objectContaining({
      news: { kind: "address-changed", newAddress: moved.email },
      to: expect.objectContaining({ email: kim.email }),
    }),
  ]);
  // One that was never proved, and is replaced by one that is.
  expect((await toldOf(kim, moved)).map(({ news }) => news.kind)).toEqual(["address-changed"]);
});

test("of its end an account hears", async () => {
  expect(await toldOf(proved, undefined)).toEqual([
    expect.objectContaining({ news: { kind: "account-closed" }, to: expect.objectContaining({ email: kim.email }) }),
  ]);
});

test("what is delivered twice has the same id, and what is told again another one", async () => {
  const ids = async (...change: Parameters<typeof toldOf>) => (await toldOf(...change)).map(({ id }) => id);
  expect(await ids(proved, moved)).toEqual(await ids(proved, moved));
  const back = { ...changedProfile(moved, {}, "back"), email: kim.email };
  const away = { ...changedProfile(back, {}, "away"), email: moved.email };
  expect(await ids(back, away)).not.toEqual(await ids(proved, moved));
});

test.each([
  ["another name", proved, changedProfile(proved, { name: "Kimberly" }, "name")],
  ["an account that nobody has proved", undefined, kim],
  ["somebody who was invited", undefined, invited],
  ["somebody who was invited and is forgotten", invited, undefined],
])("of %s nobody hears", async (_, before, after) => {
  expect(await toldOf(before, after)).toEqual([]);
});
