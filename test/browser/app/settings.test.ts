import { text } from "node:stream/consumers";
import { describe, expect } from "vitest";
import { password } from "../../support/server/http.ts";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { codeFor } from "../support/mailbox.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAccount, newAddress, sameAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";
import { assertSaidIn, cataloguesIn } from "../support/texts.ts";

const catalogues = await cataloguesIn([
  "web/texts/common",
  ...["settings", "sign-in", "shared", "frame", "shared/hours"].map((view) => `web/pages/app/${view}/texts`),
]);

describe("settings", () => {
  journey("let a token be made after proving in place who one is", async (open) => {
    const account = await newAccount({ name: "Tom Token" });
    const page = await open("/app/settings", { as: account, width: 320 });
    let isRefused = false;
    await page.route("**/v1/me/tokens", (route) => {
      if (isRefused || route.request().method() !== "POST") return route.fallback();
      isRefused = true;
      const problem = {
        title: "Prove it",
        status: 403,
        code: "recent_proof_required",
        detail: "Prove it.",
        requestId: "",
      };
      return route.fulfill({ status: 403, contentType: "application/problem+json", body: JSON.stringify(problem) });
    });
    expectFault(page, /status of 403/);
    await page.getByLabel("Name of a new token").fill("My script");
    await assertAccessible(page);
    await assertNotSideways(page);
    await page.getByRole("button", { name: "Make a token" }).click();
    const code = page.getByRole("dialog").getByLabel("Code");
    await code.waitFor();
    await code.fill(await codeFor(account.email));
    await page.getByText("Keep this token now.").waitFor();
    const { items } = await api("GET", "/v1/me/tokens", { token: account.token });
    expect(items).toMatchObject([{ name: "My script" }]);
    await page.getByRole("button", { name: "I have kept it" }).click();
    expect(await page.getByText("Keep this token now.").count()).toBe(0);
    await page.getByRole("button", { name: "Revoke My script" }).click();
    await page.getByText("Programs that use it are refused from now on.").waitFor();
    await assertNotSideways(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("Revoke My script");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Revoke", exact: true }).click();
    await page.getByText("You have none.").waitFor();
  });

  journey("keep what one wants to be mailed, and speak another language at once, everywhere", async (open) => {
    const account = await newAccount({ name: "Ø" });
    const page = await open("/app/settings", { as: account });
    await page.getByLabel("Who joins").uncheck();
    await page.getByRole("status").filter({ hasText: "Saved." }).waitFor();
    await page.getByRole("combobox", { name: "Language" }).first().selectOption("de");
    await page.getByRole("button", { name: "Save" }).first().click();
    await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
    // What is said to screen readers alone comes a moment later.
    await page.getByRole("status").filter({ hasText: "Gespeichert." }).waitFor();
    await assertSaidIn(page, "de", catalogues);
    expect(await api("GET", "/v1/me", { token: account.token })).toMatchObject({
      language: "de",
      notifications: { joined: false, left: true },
    });
    // In another browser, which speaks French.
    const elsewhere = await open("/app/settings", { as: await sameAccount(account), language: "fr-FR" });
    await elsewhere.getByRole("heading", { name: "Einstellungen" }).waitFor();
    await elsewhere.getByRole("combobox", { name: "Sprache" }).first().selectOption("");
    await elsewhere.getByRole("button", { name: "Speichern" }).first().click();
    await elsewhere.getByRole("heading", { name: "Paramètres" }).waitFor();
  });

  journey("make, renew and end a feed that calendar programs read, and keep working hours", async (open) => {
    const account = await newAccount({ name: "Fred Feed" });
    const page = await open("/app/settings", { as: account });
    expectFault(page, /status of 404/);
    await page.getByRole("button", { name: "Show the address" }).click();
    await page.getByRole("button", { name: "Make a feed" }).click();
    const address = page.locator("code");
    await address.waitFor();
    const first = (await address.textContent())!;
    await page.context().grantPermissions(["clipboard-write", "clipboard-read"]);
    await page.getByRole("button", { name: "Copy Calendar feed" }).click();
    await page.getByRole("button", { name: "Copied Calendar feed" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);
    expect(await (await fetch(first)).text()).toContain("BEGIN:VCALENDAR");
    await page.getByRole("button", { name: "Make a new address" }).click();
    await page.getByText("The present address stops working.").waitFor();
    await page.getByRole("alertdialog").getByRole("button", { name: "Make a new address" }).click();
    await expect.poll(() => address.textContent()).not.toBe(first);
    const second = (await address.textContent())!;
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);
    await page.getByRole("button", { name: "End the feed" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "End the feed" }).click();
    await page.getByText("You have no feed yet.").waitFor();
    expect((await fetch(second)).status).toBe(404);

    await page.getByLabel("I say when I work").check();
    await assertAccessible(page);
    await page.getByRole("region", { name: "Working hours" }).getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved.").first().waitFor();
    const { workingHours } = await api("GET", "/v1/me", { token: account.token });
    expect(workingHours.weekly).toHaveLength(5);
  });

  journey("hand over all one's data, and move to another address", async (open) => {
    const account = await newAccount({ name: "Mona Moving" });
    const page = await open("/app/settings", { as: account, width: 320 });
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download my data" }).click(),
    ]);
    const kept = JSON.parse(await text(await file.createReadStream()));
    expect(kept.find(({ kind }: { kind: string }) => kind === "profile").data.name).toBe("Mona Moving");

    const email = newAddress();
    await page.getByRole("button", { name: "Change the address" }).click();
    await page.getByLabel("New address").fill(email);
    await page.getByRole("button", { name: "Send a code there" }).click();
    await assertNotSideways(page);
    await page.getByLabel("Code").fill(await codeFor(email));
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    const { accessToken } = await api("POST", "/v1/auth/log-in", {
      body: { email, password },
    });
    expect(await api("GET", "/v1/me", { token: accessToken })).toMatchObject({ name: "Mona Moving", email });
  });

  journey("end all other sessions with a new password, and every session on demand", async (open) => {
    const account = await newAccount({ name: "Ewa Everywhere" });
    const elsewhere = await open("/app/settings", { as: await sameAccount(account) });
    const page = await open("/app/settings", { as: account });
    await page.getByRole("button", { name: "Set a new password" }).click();
    await page.getByLabel("New password").fill("correct horse battery");
    await page.getByRole("button", { name: "Send a code" }).first().click();
    await page.getByLabel("Code").fill(await codeFor(account.email));
    await page.getByText("The new password holds.", { exact: true }).first().waitFor();
    await api("POST", "/v1/auth/log-in", { body: { email: account.email, password: "correct horse battery" } });
    expectFault(elsewhere, /status of 401/);
    await elsewhere.reload();
    await elsewhere.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Sign out everywhere" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Sign out everywhere" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  });

  journey(
    "forget what was learned, and close the account: its page is gone, and its name is nobody's",
    async (open) => {
      const organizer = await publishedOrganizer();
      const { slots } = await api("GET", `/v1/public/${organizer.handle}/talk/slots`);
      const meeting = await api("POST", "/v1/meetings", {
        token: organizer.token,
        body: {
          ...{ organizerId: organizer.userId, meetingTypeId: organizer.meetingTypeId, title: "Talk" },
          ...{ start: slots[0].start, attendeeIds: [(await newAccount({ name: "Gus Guest" })).userId] },
        },
      });
      const path = `/v1/meetings/${meeting.id}/reschedule`;
      await api("POST", path, { token: organizer.token, body: { start: slots.at(-1).start } });
      const known = () => api("GET", "/v1/me/insights", { token: organizer.token });
      await expect.poll(async () => (await known()).decisions).toBeGreaterThan(0);

      const page = await open("/app/settings", { as: organizer, width: 320, scheme: "dark" });
      await page.getByText("Learned from").waitFor();
      await page.getByRole("button", { name: "Forget all of it" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Forget all of it" }).click();
      await page.getByText("Nothing yet.").waitFor();

      await page.getByRole("button", { name: "Close my account" }).click();
      const asking = page.getByRole("alertdialog");
      await asking.getByText("Meetings that you host are cancelled").waitFor();
      await assertAccessible(page);
      await assertNotSideways(page);
      await asking.getByLabel(/^Type /).fill(organizer.email);
      await asking.getByRole("button", { name: "Close my account" }).click();
      await page.getByRole("heading", { name: "Sign in" }).waitFor();

      expectFault(page, /status of 404/);
      await page.goto(new URL(`/${organizer.handle}`, page.url()).href);
      await page.getByText("There is no page at this address.").waitFor();
      const { token } = await newAccount({ name: "Hank Heir", role: "organizer" });
      await expect(api("PATCH", "/v1/me", { token, body: { handle: organizer.handle } })).rejects.toThrow(
        "handle_taken",
      );
    },
  );
});
