import { expect, test } from "vitest";
import { showUnsubscribing } from "../../../functions/operations/messages/show-unsubscribing.ts";
import { unsubscribe } from "../../../functions/operations/messages/unsubscribe.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { unsubscribeUrl } from "../../../functions/use-cases/messages/unsubscribe-link.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";

const links = { key: async () => Buffer.alloc(32, 7), siteUrl: "https://acme.example" };

async function reader() {
  const office = await newOffice();
  const services = { ...office.services, links };
  const person = await office.person();
  const token = (await unsubscribeUrl({ links }, person.userId, "reminder")).split("/").at(-1)!;
  const wantsReminders = async () => (await call(getMe, services, { as: person })).body.notifications.reminder;
  return { services, person, token, wantsReminders };
}

test("opening the link changes nothing; one click does, whatever the mail program sends along", async () => {
  const { services, token, wantsReminders } = await reader();
  const page = await call(showUnsubscribing, services, { params: { token }, query: { utm_source: "mail" } });
  expect(page).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" } });
  expect(page.body).toContain('<form method="post">');
  expect(await wantsReminders()).toBe(true);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const done = await call(unsubscribe, services, { params: { token }, headers, body: "List-Unsubscribe=One-Click" });
  expect(done.status).toBe(200);
  expect(await wantsReminders()).toBe(false);
  expect((await call(unsubscribe, services, { params: { token } })).status).toBe(200);
});

test("any other token is no page", async () => {
  const { services, person, token, wantsReminders } = await reader();
  const [name, userId, mac] = token.split(".");
  const others = [
    "nonsense",
    `suggestion.${userId}.${mac}`,
    `all.${userId}.${mac}`,
    `${name}.${person.userId}x.${mac}`,
    `${token}.x`,
  ];
  for (const other of others)
    expect((await call(unsubscribe, services, { params: { token: other } })).status).toBe(404);
  expect(await wantsReminders()).toBe(true);
});
