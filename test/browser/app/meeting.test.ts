import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAccount } from "../support/sign-in.ts";
import { api, presentTime } from "../support/site.ts";

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
    await assertAccessible(asked);
    await assertNotSideways(asked);

    const page = await open(path, { as: organizer });
    await page.getByText("Gina Guest accepted.").waitFor();
    await assertAccessible(page);
  });

  journey("goes to a suggested time, and back", async (open) => {
    const { organizer, path, id, start } = await meetingOfThree();
    const page = await open(path, { as: organizer });
    await page.getByRole("button", { name: "Suggest times" }).click();
    await page.getByRole("button", { name: "Move here" }).first().dblclick();
    await page.getByText("Olivia Open moved it from").waitFor();
    const startNow = async () => (await api("GET", `/v1/meetings/${id}`, { token: organizer.token })).start;
    expect(await startNow()).not.toBe(start);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
    expect(await startNow()).toBe(start);
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

  journey("is edited, gets more guests by name and by address, and is cancelled with a reason", async (open) => {
    const { organizer, path, id } = await meetingOfThree();
    const page = await open(path, { as: organizer });
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByLabel("Place").fill("Room 5");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("main").getByText("Room 5").waitFor();
    // By name whom one knows, and by address anybody.
    const field = page.getByRole("combobox", { name: "Invite more people" });
    await field.fill("olga");
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
});

/** A week ahead: the organizer, who booked it, and a guest who has not answered. */
async function meetingOfThree() {
  const organizer = await publishedOrganizer();
  const attendee = await newAccount({ name: "Ada Attendee" });
  const guest = await newAccount({ name: "Gina Guest" });
  const { userId: organizerId, meetingTypeId } = organizer;
  const date = new Date(presentTime() + 7 * day).toISOString().slice(0, 10);
  const { token } = attendee;
  const asked = `organizerId=${organizerId}&meetingTypeId=${meetingTypeId}&from=${date}&to=${date}`;
  const { slots } = await api("GET", `/v1/slots?${asked}`, { token });
  const body = { organizerId, meetingTypeId, start: slots[0].start, title: "A talk", attendeeIds: [guest.userId] };
  const { id, start } = await api("POST", "/v1/meetings", { token, body });
  return { organizer, attendee, guest, id, start, path: `/app/meetings/${id}` };
}
