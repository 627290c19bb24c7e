import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { comeBack } from "../support/come-back.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { codeFor } from "../support/mailbox.ts";
import { newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("a session that ends", () => {
  journey("in the middle of a form loses nothing that was typed: signing in lies over it", async (open) => {
    const account = await newAccount({ name: "Ella Early" });
    const page = await open("/app/settings", { as: account });
    const name = page.getByLabel("Name", { exact: true });
    await name.fill("Ella Later");
    await api("POST", "/v1/me/sign-out-everywhere", { token: account.token });
    // The access token lives out its hour, so what the gateway says after that stands in here.
    let hasExpired = true;
    await page.route("**/v1/me", (route) => {
      if (!hasExpired || route.request().method() !== "PATCH") return route.fallback();
      return route.fulfill({ status: 401, contentType: "application/json", body: '{"message":"Unauthorized"}' });
    });
    expectFault(page, /status of 401/);
    await page.getByRole("button", { name: "Save" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("E-mail address").fill(account.email);
    hasExpired = false;
    await dialog.getByRole("button", { name: "Send a code" }).click();
    await dialog.getByLabel("Code").fill(await codeFor(account.email));
    await dialog.waitFor({ state: "hidden" });
    expect(await name.inputValue()).toBe("Ella Later");
    await page.getByRole("button", { name: "Save" }).first().click();
    await page.getByRole("status").filter({ hasText: "Saved." }).first().waitFor();
    expect(await api("GET", "/v1/me", { token: account.token })).toMatchObject({ name: "Ella Later" });
  });

  journey(
    "over what is asked there, is said in one's language, and all is there again after signing in",
    async (open) => {
      const account = await newAccount({ name: "Otto Over", role: "organizer" });
      const page = await open("/app/calendar", { as: account, language: "de-DE" });
      await page.getByRole("button", { name: "Neu", exact: true }).click();
      await page.getByLabel("Titel").fill("Bleibt stehen");
      await api("POST", "/v1/me/sign-out-everywhere", { token: account.token });
      const isForMembers = ({ pathname }: URL) => /^\/v1\/(?!auth\/)/.test(pathname);
      const unauthorized = { status: 401, contentType: "application/json", body: '{"message":"Unauthorized"}' };
      await page.route(isForMembers, (route) => route.fulfill(unauthorized));
      expectFault(page, /status of 401/);
      await page.getByRole("button", { name: "Zeit freihalten" }).click();
      const dialog = page.getByRole("dialog", { name: "Anmelden" });
      await dialog.getByLabel("E-Mail-Adresse").waitFor();
      expect(await page.getByText("Unauthorized").count()).toBe(0);
      // What is read meanwhile fails, too.
      await comeBack(page);
      await page.getByRole("alert").filter({ hasText: "Sitzung" }).nth(1).waitFor({ state: "attached" });
      await dialog.getByRole("button", { name: "Code senden" }).click();
      await dialog.getByLabel("Code").waitFor();
      await page.unroute(isForMembers);
      await dialog.getByLabel("Code").fill(await codeFor(account.email));
      await dialog.waitFor({ state: "hidden" });
      await expect.poll(() => page.getByRole("alert").count()).toBe(0);
      await page.getByRole("button", { name: "Zeit freihalten" }).click();
      await page.locator(".entry").getByText("Bleibt stehen").first().waitFor();
    },
  );

  journey("is asked for until somebody signs in; and another person finds nothing of the first", async (open) => {
    const [account, other] = [await newAccount({ name: "Fay First" }), await newAccount({ name: "Sam Second" })];
    const page = await open("/app/settings", { as: account });
    const name = page.getByLabel("Name", { exact: true });
    await name.fill("Fay Secret");
    await api("POST", "/v1/me/sign-out-everywhere", { token: account.token });
    await refusing(page, "**/v1/me", 401);
    expectFault(page, /status of 401/);
    await page.getByRole("button", { name: "Save" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Sign in" });
    await dialog.getByLabel("E-mail address").waitFor();
    for (let time = 0; time < 3; time++) await page.keyboard.press("Escape");
    await dialog.getByLabel("E-mail address").fill(other.email);
    await page.unroute("**/v1/me");
    await dialog.getByRole("button", { name: "Send a code" }).click();
    await dialog.getByLabel("Code").fill(await codeFor(other.email));
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => name.inputValue()).toBe("Sam Second");
  });

  journey("goes on where the server cannot say just now whether it does", async (open) => {
    const account = await newAccount({ name: "Una Unsure" });
    const page = await open("/app/settings", { as: account });
    await page.getByLabel("Name", { exact: true }).fill("Una Later");
    await refusing(page, "**/v1/me", 401);
    await refusing(page, "**/v1/auth/refresh", 503);
    expectFault(page, /status of (401|503)/);
    const save = page.getByRole("button", { name: "Save" }).first();
    await save.click();
    await page.getByRole("alert").first().waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.unroute("**/v1/me");
    await save.click();
    await page.getByRole("status").filter({ hasText: "Saved." }).first().waitFor();
  });
});

/** Changes, and what only posts, are refused; what is read is not. */
async function refusing(page: Page, address: string, status: number): Promise<void> {
  await page.route(address, (route) =>
    route.request().method() === "GET"
      ? route.fallback()
      : route.fulfill({ status, contentType: "application/json", body: '{"message":"Not now"}' }),
  );
}
