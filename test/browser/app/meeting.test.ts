import { text } from "node:stream/consumers";
import { describe, expect } from "vitest";
import type { Language } from "../../../functions/domain/texts/language.ts";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { comeBack } from "../support/come-back.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { withShortPages } from "../support/short-pages.ts";
import { type Account, demoAccount, newAccount } from "../support/sign-in.ts";
import { api, presentTime } from "../support/site.ts";
import { assertSaidIn, cataloguesIn } from "../support/texts.ts";

const day = 86_400_000;

describe("a meeting", () => {
  journey("is answered, and its organizer reads so", async (open) => {
    const { organizer, guest, path } = await meetingOfThree();
    const asked = await open(path, {
      as: guest,
      width: 320,
      timeZone: "Asia/Kathmandu",
      scheme: "dark",
      language: "fr",
    });
    await asked.getByRole("button", { name: "Oui", exact: true }).dblclick();
    await asked.getByRole("button", { name: "✓ Oui" }).waitFor();
    await asked.getByText("Gina Guest a accepté.").waitFor();
    await asked.getByRole("button", { name: "Non", exact: true }).click();
    await asked.getByText("Gina Guest a décliné.").waitFor();
    await asked.getByRole("button", { name: "Annuler l’action" }).click();
    await asked.getByRole("button", { name: "✓ Oui" }).waitFor();
    await assertAccessible(asked);
    await assertNotSideways(asked);

    const page = await open(path, { as: organizer });
    await page.getByText("Gina Guest accepted.").first().waitFor();
    await assertAccessible(page);
  });

  journey("goes to a suggested time, and back", async (open) => {
    const { organizer, path, id, start } = await meetingOfThree();
    const page = await open(path, { as: organizer });
    await page.getByRole("button", { name: "Suggest times" }).click();
    // Why, and what the clocks of the others show.
    await page.getByText("16:00 for Ada Attendee").first().waitFor();
    await page
      .getByText(/working hours for everyone/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Move here" }).first().dblclick();
    await page.getByText("Olivia Open moved it from").waitFor();
    const startNow = async () => (await api("GET", `/v1/meetings/${id}`, { token: organizer.token })).start;
    expect(await startNow()).not.toBe(start);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
    expect(await startNow()).toBe(start);
  });

  journey("shows all free times where they were asked for, also below what was suggested", async (open) => {
    const { organizer, path } = await meetingOfThree();
    const page = await open(path, { as: organizer, width: 390 });
    await page.getByRole("button", { name: "Suggest times" }).click();
    const suggested = page.getByRole("button", { name: "Move here" }).first();
    await suggested.waitFor();
    const all = page.getByRole("button", { name: "All free times" });
    await all.click();
    const { y: top, height } = (await all.boundingBox())!;
    await page.locator(".all-times").getByRole("listitem").first().waitFor();
    const times = (await page.locator(".all-times").boundingBox())!;
    expect(times.y).toBeGreaterThan(top);
    expect(times.y).toBeLessThan(top + 2 * height);
    expect((await suggested.boundingBox())!.y).toBeGreaterThan(times.y + times.height);
    await page.getByRole("button", { name: "Suggest times" }).click();
    await page.locator(".all-times").waitFor({ state: "detached" });
  });

  journey(
    "is edited although somebody answers meanwhile, and not over what somebody else has written",
    async (open) => {
      const { organizer, guest, path, id } = await meetingOfThree();
      const page = await open(path, { as: organizer });
      expectFault(page, /status of 412/);
      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByLabel("Place").fill("Room 5");
      await api("POST", `/v1/meetings/${id}/respond`, { token: guest.token, body: { response: "tentative" } });
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("main").getByText("Room 5").waitFor();

      await page.getByRole("button", { name: "Edit" }).click();
      await page.getByLabel("Title").fill("A longer talk");
      await api("PATCH", `/v1/meetings/${id}`, { token: organizer.token, body: { location: "Room 6" } });
      await page.getByRole("button", { name: "Save" }).click();
      const note = page.getByRole("alert").filter({ hasText: "Place: Room 6" });
      await note.waitFor();
      await assertAccessible(page);
      await note.getByRole("button", { name: "Take the new state" }).click();
      expect(await page.getByLabel("Title").inputValue()).toBe("A talk");
      await page.getByLabel("Title").fill("A longer talk");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("heading", { name: "A longer talk" }).waitFor();
      expect((await api("GET", `/v1/meetings/${id}`, { token: organizer.token })).location).toBe("Room 6");
    },
  );

  journey("says what somebody else has edited in the language that was chosen since", async (open) => {
    const { organizer, path, id } = await meetingOfThree();
    const page = await open(path, { as: organizer });
    await page.getByRole("button", { name: "Edit" }).waitFor();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByLabel("Language").selectOption("de");
    await page.getByRole("button", { name: "Save" }).first().click();
    await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Bearbeiten" }).click();
    await api("PATCH", `/v1/meetings/${id}`, { token: organizer.token, body: { title: "A debate" } });
    await page.getByLabel("Titel").fill("A chat");
    expectFault(page, /status of 412/);
    await page.getByRole("button", { name: "Speichern" }).click();
    await page.getByText("Titel: A debate").waitFor();
  });

  journey("is read again by whoever comes back to it, and where something is refused", async (open) => {
    const { organizer, guest, path, id } = await meetingOfThree();
    const [page, asked] = await Promise.all([open(path, { as: organizer }), open(path, { as: guest })]);
    for (const each of [page, asked]) await each.getByRole("heading", { name: "History" }).waitFor();
    const answer = (response: string) =>
      api("POST", `/v1/meetings/${id}/respond`, { token: guest.token, body: { response } });
    await answer("accepted");
    await comeBack(page);
    await page.getByText("Gina Guest accepted.").waitFor();

    await page.getByRole("button", { name: "Take Gina Guest off the meeting" }).click();
    await answer("tentative");
    expectFault(page, /status of 4(09|12)/);
    await page.getByRole("button", { name: "Take off", exact: true }).click();
    await page.getByRole("alert").getByText("changed meanwhile").waitFor();
    await page.getByText("Gina Guest said perhaps.").waitFor();
    await page.getByRole("button", { name: "Take off", exact: true }).click();
    await page.getByRole("main").getByText("Gina Guest is no longer on the meeting").waitFor();

    // What is taken back may be gone, too.
    await api("POST", `/v1/meetings/${id}/cancel`, { token: organizer.token, body: {} });
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Cancel the meeting" }).waitFor({ state: "detached" });
    expectFault(asked, /status of 4\d\d/);
    await asked.getByRole("button", { name: "Yes", exact: true }).click();
    await asked.getByText("you are no longer on it").waitFor();
  });

  journey("is edited, gets more guests by name and by address, and is cancelled with a reason", async (open) => {
    const { organizer, path, id } = await meetingOfThree();
    const page = await open(path, { as: organizer });
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByLabel("Place").fill("Room 5");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("main").getByText("Room 5").waitFor();
    // By name whom one knows, and by address anybody.
    const field = page.getByRole("combobox", { name: "Invite more people" });
    await field.fill("Órgan");
    await page.getByRole("option", { name: "Olga Organizer" }).waitFor();
    await assertAccessible(page);
    await page.keyboard.press("Enter");
    await field.fill("gustav@elsewhere.example");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    await page.getByRole("main").getByText("Invited: Olga Organizer, gustav.").waitFor();
    await page.getByRole("button", { name: "Take gustav off the meeting" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Take Olga Organizer off the meeting" }).waitFor({ state: "detached" });
    const { attendees } = await api("GET", `/v1/meetings/${id}`, { token: organizer.token });
    expect(attendees.map(({ name }: { name: string }) => name).sort()).toEqual(["Ada Attendee", "Gina Guest"]);
    await page.getByRole("button", { name: "Cancel the meeting" }).click();
    const asked = page.getByRole("dialog");
    await asked.getByText("Ada Attendee, Gina Guest").waitFor();
    await asked.getByLabel("Reason").fill("The project is off.");
    await asked.getByRole("button", { name: "Cancel the meeting" }).dblclick();
    await page.getByText("Olivia Open cancelled it.").waitFor();
    await page.getByText("The project is off.").waitFor();
    expect((await api("GET", `/v1/meetings/${id}`, { token: organizer.token })).status).toBe("cancelled");
  });

  for (const [tag, language] of [
    ["en-US", "en"],
    ["de-AT", "de"],
    ["fr-CA", "fr"],
    ["es-MX", "es"],
  ] as [string, Language][]) {
    journey(`says all that has become of it in ${language}`, async (open) => {
      made ??= eventfulMeeting();
      const { organizer, path } = await made;
      const page = await open(path, { as: organizer, language: tag, width: 320, scheme: "dark" });
      await page.locator(".history > li").nth(7).waitFor();
      await page.locator(".messages-list").or(page.locator("details")).first().waitFor();
      await page.locator("details:has(.messages-list) summary").click();
      await page.getByText("Ada Attendee").first().waitFor();
      await assertSaidIn(page, language, catalogues);
      await assertNotSideways(page);
    });
  }

  journey("says all of it, however much it is", async (open) => {
    made ??= eventfulMeeting();
    const { organizer, path } = await made;
    const page = await open(path, { as: organizer });
    await withShortPages(page);
    await page.reload();
    await page.getByText(/Olivia Open took somebody off/).waitFor();
    await page.getByText(/Ada Attendee booked the meeting/).waitFor();
    const mails = page.locator("details", { hasText: /\d+ mails/ });
    await mails.locator("summary").click();
    await expect.poll(() => mails.getByRole("listitem").count()).toBeGreaterThan(2);
  });

  journey("lists reminders among the mails, the latest first", async (open) => {
    const { organizer, path } = await meetingOfThree();
    const page = await open("/app/settings", { as: organizer });
    const sent = { to: { userId: organizer.userId, name: organizer.name }, dropReason: null, fault: null };
    const mail = (kind: string, status: string, at: string) => ({ ...sent, kind, status, at, settledAt: at });
    await page.route("**/messages?*", (route) =>
      route.fulfill({
        json: {
          items: [
            mail("booked", "sent", "2027-03-16T09:00:00.000Z"),
            mail("moved", "sent", "2027-03-17T09:00:00.000Z"),
            mail("reminder", "sent", "2027-03-17T08:00:00.000Z"),
            { ...mail("reminder", "dropped", "2027-03-18T08:00:00.000Z"), dropReason: "switched-off" },
          ],
          nextCursor: null,
        },
      }),
    );
    await page.goto(new URL(path, page.url()).href);
    await page.getByText("4 mails").click();
    const lines = await page.locator(".messages-list li").allInnerTexts();
    expect(lines.map((line) => line.replaceAll(/\s+/g, " "))).toEqual([
      expect.stringMatching(/Olivia Open: reminder not sent \(they want none of these\), .*18 March/),
      expect.stringMatching(/Olivia Open: a new time or place sent, .*17 March/),
      expect.stringMatching(/Olivia Open: reminder sent, .*17 March/),
      expect.stringMatching(/Olivia Open: new booking sent, .*16 March/),
    ]);
  });

  journey("is put on a calendar elsewhere by a file", async (open) => {
    const { attendee, path } = await meetingOfThree();
    const page = await open(path, { as: attendee });
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Calendar file" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("meeting.ics");
    expect(await text(await file.createReadStream())).toMatch(/^BEGIN:VCALENDAR.*SUMMARY:A talk/s);
  });

  journey("makes room for itself where its organizer says so", async (open) => {
    const { organizer, path, low, date } = await crowdedDay();
    const page = await open(path, { as: organizer, width: 320, timeZone: "Europe/Berlin" });
    await page.getByText("Wishes", { exact: true }).click();
    await page.getByRole("button", { name: "Thu", exact: true }).click();
    await page.getByLabel("By", { exact: true }).fill(date);
    await page.getByRole("button", { name: "Suggest times" }).click();
    await page.getByText("There are times, but none that your wishes allow.").waitFor();
    const room = page.locator(".note").filter({ hasText: "if one other meeting moves" });
    await room.waitFor();
    await assertAccessible(page);
    await assertNotSideways(page);
    await room.getByRole("button", { name: "Move all of these" }).dblclick();
    await page.getByText("Olivia Open moved it from").waitFor();
    expect((await api("GET", `/v1/meetings/${low}`, { token: organizer.token })).status).toBe("rescheduled");
  });

  journey("is ended while it is on, once that has been asked", async (open) => {
    const page = await open("/app/meetings/demo-portfolio", { as: await demoAccount("organizer") });
    await page.getByRole("button", { name: "End now" }).click();
    const asked = page.getByRole("dialog");
    await assertAccessible(page);
    await asked.getByRole("button", { name: "End now" }).dblclick();
    await page.getByText(/Olga Organizer ended it at/).waitFor();
  });
});

const catalogues = await cataloguesIn([
  "web/texts/common",
  "web/pages/app/meeting/texts",
  "web/pages/app/shared/people/texts",
  "web/pages/app/shared/wishes/texts",
]);

let made: ReturnType<typeof eventfulMeeting> | undefined;

/** Booked, answered in three ways, moved, extended, with more people and less. */
async function eventfulMeeting() {
  const { organizer, attendee, guest, id, path, ...meeting } = await meetingOfThree();
  const { token } = organizer;
  const act = (as: Account, action: string, body: object) =>
    api("POST", `/v1/meetings/${id}/${action}`, { token: as.token, body });
  await act(guest, "respond", { response: "declined" });
  await act(guest, "respond", { response: "tentative" });
  await act(organizer, "reschedule", { start: hoursAfter(meeting.start, 2), reason: "§" });
  await act(organizer, "extend", { byMinutes: 15 });
  await act(attendee, "respond", { response: "accepted" });
  const { userId } = await newAccount({ name: "Vera Visitor" });
  await act(organizer, "attendees", { userIds: [userId] });
  await api("DELETE", `/v1/meetings/${id}/attendees/${userId}`, { token });
  const mails = async () => (await api("GET", `/v1/meetings/${id}/messages`, { token })).items;
  await expect.poll(async () => (await mails()).length).toBeGreaterThan(2);
  return { organizer, path };
}

function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}

/** On Thursday there is nothing free any more, but one meeting is less important than that of Friday. */
async function crowdedDay() {
  const organizer = await publishedOrganizer({ hours: { start: "09:00", end: "11:00" } });
  const { userId: organizerId, meetingTypeId, token } = organizer;
  const date = new Date(presentTime() + 2 * day).toISOString().slice(0, 10);
  const guest = await newAccount({ name: "Ada Attendee" });
  const ids: string[] = [];
  for (const [hoursLater, priority] of [
    [0, "low"],
    [1, "high"],
    [24, "high"],
  ] as const) {
    const body = {
      organizerId,
      meetingTypeId,
      start: hoursAfter(`${date}T08:00:00Z`, hoursLater),
      title: "A talk",
      priority,
    };
    ids.push((await api("POST", "/v1/meetings", { token: guest.token, body })).id);
  }
  return { organizer, token, date, low: ids[0]!, path: `/app/meetings/${ids[2]}` };
}

/** A week ahead: the organizer, who booked it, and a guest who has not answered. */
async function meetingOfThree() {
  const organizer = await publishedOrganizer();
  const attendee = await newAccount({ name: "Ada Attendee", timeZone: "Asia/Tokyo" });
  const guest = await newAccount({ name: "Gina Guest" });
  const { userId: organizerId, meetingTypeId } = organizer;
  const date = new Date(presentTime() + 7 * day).toISOString().slice(0, 10);
  const { token } = attendee;
  const asked = `organizerId=${organizerId}&meetingTypeId=${meetingTypeId}&from=${date}&to=${date}&timeZone=Europe/Berlin`;
  const { slots } = await api("GET", `/v1/slots?${asked}`, { token });
  const body = { organizerId, meetingTypeId, start: slots[0].start, title: "A talk", attendeeIds: [guest.userId] };
  const { id, start } = await api("POST", "/v1/meetings", { token, body });
  return { organizer, attendee, guest, id, start, path: `/app/meetings/${id}` };
}
