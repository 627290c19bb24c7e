import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { codeFor } from "../support/mailbox.ts";
import { newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

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
    await page.getByRole("button", { name: "Revoke My script" }).click();
    await page.getByText("You have none.").waitFor();
  });

  journey("keep what one wants to be mailed, and the language", async (open) => {
    const account = await newAccount({ name: "Mia Mail" });
    const page = await open("/app/settings", { as: account });
    await page.getByLabel("Who joins").uncheck();
    await page.getByRole("status").filter({ hasText: "Saved." }).waitFor();
    await page.getByRole("combobox", { name: "Language" }).first().selectOption("de");
    await page.getByRole("button", { name: "Save" }).first().click();
    await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
    expect(await api("GET", "/v1/me", { token: account.token })).toMatchObject({
      language: "de",
      notifications: { joined: false, left: true },
    });
  });
});
