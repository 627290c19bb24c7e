import { describe, expect } from "vitest";
import { assertAccessible } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { codeFor } from "../support/mailbox.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAddress } from "../support/sign-in.ts";
import { api } from "../support/site.ts";
import { codeField, goOn, meetingsOf, sayWho, times, untilBooked } from "./visit.ts";

describe("the code of a booking", () => {
  journey("is typed over a wrong one, and a digit too many is no other try", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open(organizer.path);
    let tries = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("/v1/auth/log-in-with-code")) tries++;
    });
    await times(page).first().click();
    const email = await sayWho(page);
    const code = await codeFor(email);
    expectFault(page, /status of 400.*log-in-with-code/);
    await codeField(page).pressSequentially(code === "000000" ? "000001" : "000000");
    await page.getByRole("alert").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.type("789");
    expect(tries).toBe(1);
    await codeField(page).selectText();
    await page.keyboard.type(code.slice(0, 3));
    await page.keyboard.insertText(` ${code.slice(3)} `);
    await untilBooked(page);
    expect(tries).toBe(2);
    expect(await meetingsOf(organizer)).toHaveLength(1);
  });

  journey("may be pasted with the words around it", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open(organizer.path);
    await times(page).first().click();
    const code = await codeFor(await sayWho(page));
    await codeField(page).focus();
    await page.keyboard.insertText(`Your code is: ${code.slice(0, 3)} ${code.slice(3)}.`);
    await untilBooked(page);
  });

  journey("stays where it was typed until the time is booked", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open(organizer.path);
    await times(page).first().click();
    const code = await codeFor(await sayWho(page));
    const { promise: mayGoOn, resolve: goOnNow } = Promise.withResolvers<void>();
    await page.route("**/v1/meetings", async (route) => {
      await mayGoOn;
      await route.continue();
    });
    const asked = page.waitForRequest("**/v1/meetings");
    await codeField(page).fill(code);
    await asked;
    await page.getByText("Booking", { exact: true }).waitFor();
    expect(await codeField(page).inputValue()).toBe(code);
    expect(await page.getByLabel("Your name").count()).toBe(0);
    goOnNow();
    await untilBooked(page);
  });

  journey("is not said to be on its way where it is not", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open(organizer.path);
    await times(page).first().click();
    await sayWho(page);
    const sendAgain = page.getByRole("button", { name: "Send a new code" });
    await sendAgain.click();
    await page.getByText("A new code is on its way.").waitFor();
    await page.route("**/v1/auth/send-code", (route) =>
      route.fulfill({ status: 429, contentType: "application/json", body: '{"message":"Too Many Requests"}' }),
    );
    expectFault(page, /status of 429/);
    await sendAgain.click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByText("A new code is on its way.").count()).toBe(0);
  });
});

describe("guests", () => {
  journey("are taken as mail programs write them, and too many or wrong ones are told before a code", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open(organizer.path);
    await times(page).first().click();
    await page.getByText("Add guests").click();
    const guests = page.getByLabel("Guests");
    await guests.fill("ben@example.com, nonsense");
    await page.getByLabel("Your name").fill("Vera Visitor");
    const email = newAddress();
    await page.getByLabel("Your e-mail address").fill(email);
    await goOn(page).click();
    await page.getByText("“nonsense” is not an e-mail address.").waitFor();
    await guests.fill(Array.from({ length: 40 }, (_, index) => `guest${index}@example.com`).join("\n"));
    await page.getByText("At most 10 guests can be invited here.").waitFor();
    await assertAccessible(page);
    const [ben, cleo, dora, emil] = [newAddress(), newAddress(), newAddress(), newAddress()];
    await guests.fill(
      `Ben B. <${ben}>; "Crew, Cleo" <${cleo}>, Drew, Dora <${dora}>; '${emil}' <mailto:${emil}> ${dora}`,
    );
    await goOn(page).click();
    await codeField(page).fill(await codeFor(email));
    await untilBooked(page);
    const [meeting] = (await api("GET", "/v1/meetings?from=2027-03-16&to=2027-04-20", organizer)).items;
    expect(meeting.attendees.map((each: { email: string }) => each.email).sort()).toEqual(
      [email, ben, cleo, dora, emil].sort(),
    );
  });
});

describe("a type that is closed", () => {
  journey("while somebody books it, has no page any more", async (open) => {
    const { token, meetingTypeId, path } = await publishedOrganizer();
    const page = await open(path);
    await times(page).first().click();
    const email = await sayWho(page);
    const code = await codeFor(email);
    await api("PATCH", `/v1/meeting-types/${meetingTypeId}`, { token, body: { active: false } });
    expectFault(page, /status of 404/);
    await codeField(page).fill(code);
    await page.getByRole("heading", { name: "Page not found" }).waitFor();
  });
});
