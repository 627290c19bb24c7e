import { describe, expect } from "vitest";
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
});
