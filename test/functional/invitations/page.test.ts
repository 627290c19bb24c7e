import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { languages } from "../../../functions/domain/texts/language.ts";
import { getCalendarFileByLink } from "../../../functions/operations/invitations/get-calendar-file-by-link.ts";
import { showInvitationPage } from "../../../functions/operations/invitations/show-invitation-page.ts";
import { submitInvitationForm } from "../../../functions/operations/invitations/submit-invitation-form.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { historyOf } from "../../support/acting.ts";
import { type Answer, call } from "../../support/call.ts";
import { linkTokenOf } from "../../support/links.ts";
import { newOffice } from "../../support/office.ts";
import { testFiles } from "../../support/pages.ts";
import { snapshotOf } from "../../support/table/snapshot.ts";

const ten = "2026-12-08T09:00:00Z";
const two = "2026-12-08T13:00:00Z";

/** A guest in Berlin with a link, and the page that it leads to. */
async function pageOfGuest(details: object = {}) {
  const office = await newOffice();
  const [organizer, booker, guest] = [await office.organizer(), await office.person(), await office.person()];
  const { id } = (await office.book(booker, organizer, ten, { attendeeIds: [guest.userId], ...details })).body;
  const token = await linkTokenOf(office.services.table, id, guest.userId);
  const show = (query: Record<string, string> = {}, language = "en") =>
    call(showInvitationPage, office.services, { params: { token }, query, headers: { "accept-language": language } });
  const send = (body: Record<string, string>) =>
    call(submitInvitationForm, office.services, { params: { token }, body, headers: { "accept-language": "en" } });
  const meeting = async () => (await call(getMeeting, office.services, { as: guest, params: { id } })).body;
  return { office, organizer, guest, id: id as string, token, show, send, meeting };
}

/** What is to be read on a page, without its style and its markup. */
function readOn({ body }: Answer): string {
  return body
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

function keyIn({ body }: Answer): string {
  return /name="key" value="([^"]+)"/.exec(body)![1]!;
}

describe("the page of a link", () => {
  test("is one that asks the API where a browser opens it, and as secret; without scripts it is the plain one", async () => {
    const { office, token } = await pageOfGuest();
    const visit = (query: Record<string, string>) =>
      call(showInvitationPage, office.services, {
        params: { token },
        query,
        headers: { "sec-fetch-dest": "document" },
      });
    const shell = await visit({});
    expect(shell.body).toBe(testFiles["invitation.html"]);
    expect(shell.headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    expect(shell.headers["content-security-policy"]).toContain("script-src 'self'");
    for (const query of ["plain=1", "day=2026-12-09", "done=accepted"])
      expect(readOn(await visit(Object.fromEntries(new URLSearchParams(query))))).toContain("10:00–10:30 (30 minutes)");
  });

  test("shows the meeting in the language that is asked for and in the person's zone, or in another one that they choose", async () => {
    const { show } = await pageOfGuest();
    expect(readOn(await show())).toContain("Tuesday 8 December, 10:00–10:30 (30 minutes) Central European Time, UTC+1");
    const inGerman = await show({ timeZone: "America/New_York" }, "de-AT");
    expect(inGerman).toMatchObject({ status: 200, headers: { "content-language": "de" } });
    expect(readOn(inGerman)).toContain("Dienstag, 8. Dezember, 04:00–04:30 Uhr");
    expect(inGerman.body).toContain('<html lang="de">');
  });

  test.each(languages)("says all of it in %s, with free times of a day", async (language) => {
    const { show } = await pageOfGuest();
    const page = await show({ day: "2026-12-09" }, language);
    expect(page.status).toBe(200);
    expect(readOn(page)).not.toMatch(/undefined|\[object|NaN/);
    expect(page.body).toContain('value="2026-12-09T12:00:00Z"');
  });

  test("tells nobody of itself, runs nothing and fetches nothing, and lets in its own style only", async () => {
    const { show } = await pageOfGuest();
    const { headers, body } = await show();
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000",
      "x-robots-tag": "noindex",
      "x-content-type-options": "nosniff",
    });
    const style = /<style>(.*?)<\/style>/s.exec(body)![1]!;
    const digest = createHash("sha256").update(style).digest("base64");
    expect(headers["content-security-policy"]).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(body).not.toMatch(/<script|javascript:|style="|\son\w+=|src=|https?:/);
  });

  test("shows what people have written as text, and makes no link of it", async () => {
    const written = '<b onclick="steal()">Hi</b> & "you" https://shop.example';
    const { show } = await pageOfGuest({ title: "Tea & <i>cake</i>", description: written });
    const { body } = await show();
    expect(body).toContain("<title>Tea &amp; &lt;i&gt;cake&lt;/i&gt;</title>");
    expect(body).toContain(
      "&lt;b onclick=&quot;steal()&quot;&gt;Hi&lt;/b&gt; &amp; &quot;you&quot; https://shop.example",
    );
    expect(body).not.toContain('href="https:');
  });

  test("has its forms sent to itself without what was looked at, and leads to the calendar file", async () => {
    const { office, show, token } = await pageOfGuest();
    const { body } = await show({ day: "2026-12-09", timeZone: "Asia/Tokyo" });
    const posting = [...body.matchAll(/<form method="post" action="([^"]*)"/g)].map(([, action]) => action);
    expect(posting).toEqual(Array(3).fill(`/invitation/${token}`));
    expect(body).toContain(`href="/v1/invitations/${token}/calendar.ics"`);
    const file = await call(getCalendarFileByLink, office.services, { params: { token } });
    expect(file).toMatchObject({ status: 200, body: expect.stringMatching(/^BEGIN:VCALENDAR\r\n/) });
    expect(file.body).not.toContain(token.slice(0, 20));
  });

  test("changes nothing by being looked at, whatever stands behind its address", async () => {
    const { office, show } = await pageOfGuest();
    const snapshot = await snapshotOf(office.services.table);
    for (const query of [
      {},
      { day: "2026-12-09" },
      { done: "accepted" },
      { utm_source: "mail", day: "x", timeZone: "x" },
    ])
      expect((await show(query as Record<string, string>)).status).toBe(200);
    expect(await snapshot.changes()).toEqual([]);
  });

  test("is a page too where the link is not good, in the reader's language", async () => {
    const { office, token } = await pageOfGuest();
    for (const operation of [showInvitationPage, submitInvitationForm]) {
      const answer = await call(operation, office.services, {
        params: { token: `${token}x` },
        headers: { "accept-language": "fr" },
      });
      expect(answer).toMatchObject({ status: 404, headers: { "content-language": "fr", "cache-control": "no-store" } });
      expect(readOn(answer)).toContain("Ce lien n’est pas valable, ou ne l’est plus.");
    }
  });
});

describe("a form of the page", () => {
  test("answers, and leads back to the page, which says so", async () => {
    const { show, send, meeting, token } = await pageOfGuest();
    expect(readOn(await show())).toContain("You have not answered yet.");
    const sent = await send({ act: "respond", response: "tentative", timeZone: "Asia/Tokyo" });
    expect(sent).toMatchObject({
      status: 303,
      headers: { location: `/invitation/${token}?done=tentative&timeZone=Asia%2FTokyo`, "cache-control": "no-store" },
    });
    expect((await meeting()).attendees.map(({ response }: { response: string }) => response)).toContain("tentative");
    expect(readOn(await show({ done: "tentative" }))).toContain("You may come. Your answer has arrived.");
  });

  test("moves to a time of the day that is looked at, once, however often it is sent", async () => {
    const { office, organizer, id, show, send, meeting } = await pageOfGuest();
    const page = await show({ day: "2026-12-08" });
    expect(page.body).toContain(`value="${two}"`);
    const form = {
      act: "reschedule",
      start: two,
      reason: "The train\r\nis late.",
      day: "2026-12-08",
      key: keyIn(page),
    };
    for (const answer of await Promise.all([send(form), send(form)])) expect(answer.status).toBe(303);
    expect(await meeting()).toMatchObject({ start: two, version: 2 });
    expect((await historyOf(office, organizer, id)).at(-1)).toMatchObject({ reason: "The train\nis late." });
    expect((await send({ ...form, start: ten })).status).toBe(422);
  });

  test("says in the problem's own words why a time cannot be had, offers the nearest, and loses nothing that was typed", async () => {
    const { office, organizer, send, meeting } = await pageOfGuest();
    const other = await office.person();
    await office.book(other, organizer, two);
    const refused = await send({ act: "reschedule", start: two, reason: "My <train> is late." });
    expect(refused).toMatchObject({ status: 409, headers: { "content-type": "text/html; charset=utf-8" } });
    const read = readOn(refused);
    expect(read).toContain("This did not work");
    expect(read).toContain(
      "The nearest free times Tuesday 8 December, 13:00–13:30 Tuesday 8 December, 13:30–14:00 Tuesday",
    );
    expect(refused.body).toContain(
      '<textarea id="reason-reschedule" name="reason" maxlength="1000">My &lt;train&gt; is late.</textarea>',
    );
    expect(refused.body).toContain('<textarea id="reason-cancel" name="reason" maxlength="1000"></textarea>');
    expect((await meeting()).start).toBe(ten);
  });

  test("keeps the choice where something else was wrong", async () => {
    const { send } = await pageOfGuest();
    const refused = await send({ act: "reschedule", start: two, day: "2026-12-08", reason: "x".repeat(1_001) });
    expect(refused.status).toBe(400);
    expect(refused.body).toContain(`value="${two}" required checked`);
    expect(readOn(await send({ act: "reschedule", day: "2026-12-08" }))).toContain("Choose a time first.");
    expect((await send({ act: "respond", response: "perhaps" })).status).toBe(400);
    expect((await send({ act: "dance" })).status).toBe(400);
  });

  test("leaves the meeting, and then there is nothing left to do", async () => {
    const { show, send, meeting } = await pageOfGuest();
    expect((await send({ act: "cancel", reason: "I am ill." })).status).toBe(303);
    expect((await meeting()).status).toBe("left");
    const left = await show({ done: "cancelled" });
    expect(readOn(left)).toContain("You have left the meeting. Planning You are no longer on this meeting.");
    expect(left.body).not.toContain('method="post"');
    expect((await send({ act: "cancel" })).status).toBe(409);
  });

  test("is read as browsers send it, and nothing else is", async () => {
    const { office, token } = await pageOfGuest();
    const asJson = { "content-type": "application/json" };
    const answer = await call(submitInvitationForm, office.services, {
      params: { token },
      body: { act: "cancel" },
      headers: asJson,
    });
    expect([answer.status, readOn(answer)]).toEqual([400, expect.stringContaining("Send the fields of the form")]);
  });
});
