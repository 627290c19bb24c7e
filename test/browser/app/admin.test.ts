import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { Language } from "../../../functions/domain/texts/language.ts";
import { texts as de } from "../../../web/pages/app/admin/texts/de.ts";
import { texts as en } from "../../../web/pages/app/admin/texts/en.ts";
import { texts as es } from "../../../web/pages/app/admin/texts/es.ts";
import { texts as fr } from "../../../web/pages/app/admin/texts/fr.ts";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { mailsTo } from "../support/mailbox.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { demoAccount, newAccount, newAddress } from "../support/sign-in.ts";
import { api } from "../support/site.ts";
import { assertSaidIn } from "../support/texts.ts";

/** Everybody is listed at first, and then those whom somebody looks for. */
async function narrow(page: Page, text: string): Promise<void> {
  const everybody = page.getByRole("listitem").getByText("Ada Admin");
  await everybody.waitFor();
  await page.getByRole("searchbox").fill(text);
  await everybody.waitFor({ state: "detached" });
}

/** What is said to a screen reader from now on. */
async function heardIn(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.getByRole("status").evaluateHandle((region) => {
    const texts: string[] = [];
    new MutationObserver(() => region.textContent && texts.push(region.textContent)).observe(region, {
      childList: true,
    });
    return texts;
  });
  return () => heard.jsonValue();
}

describe("admins", () => {
  journey("find somebody by a word of their name or their address, and give and take roles", async (open) => {
    const [admin, hired] = [await demoAccount("admin"), await newAccount({ name: "Hana Hired" })];
    const page = await open("/app/admin", { as: admin, width: 320 });
    await page.getByText("None. All mails have found their way.").waitFor();
    const search = page.getByLabel("Name or e-mail address");
    await search.fill("Nobody at all");
    await page.getByText("Nobody here has such a name or address.").waitFor();
    const line = page.getByRole("listitem").filter({ hasText: hired.email });
    for (const beginning of ["hána", "HIR"]) {
      await search.fill(beginning);
      await line.getByText("Hana Hired").waitFor();
      await search.fill("Nobody at all");
      await line.waitFor({ state: "detached" });
    }
    const alone = page.waitForResponse((response) => response.url().includes("email="));
    await search.fill(hired.email);
    await alone;
    await line.getByRole("button", { name: "Change roles" }).click();
    await page.getByRole("form", { name: "Roles of Hana Hired" }).getByLabel("HR").check();
    await assertAccessible(page);
    await assertNotSideways(page);
    await page.getByRole("button", { name: "Save the roles" }).click();
    await page.getByText("The roles of Hana Hired are saved.").waitFor();
    await expect.poll(() => focused(page)).toBe("Change roles");
    await line.getByText("HR", { exact: true }).waitFor();
    expect(await api("GET", "/v1/me", { token: hired.token })).toMatchObject({ roles: ["attendee", "hr"] });

    await page.keyboard.press("Enter");
    await page.getByLabel("HR").uncheck();
    await page.getByRole("button", { name: "Cancel" }).click();
    await line.getByText("HR", { exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByLabel("HR").uncheck();
    await page.keyboard.press("Enter");
    await page.getByRole("form").waitFor({ state: "detached" });
    await line.getByText("HR", { exact: true }).waitFor({ state: "detached" });
    expect(await api("GET", "/v1/me", { token: hired.token })).toMatchObject({ roles: ["attendee"] });
  });

  journey("invite whom they have never met by the beginning of any word of the name", async (open) => {
    const organizer = await publishedOrganizer();
    const { name } = await newAccount({ name: "Claire Müller-Lüdenscheidt" });
    const page = await open(`/app/book/${organizer.userId}`, { as: await demoAccount("admin") });
    await page.getByRole("radio", { name: "Talk" }).click();
    const field = page.getByRole("combobox", { name: "Also invite" });
    for (const beginning of ["lüden", "MULLER LUD"]) {
      await field.fill(beginning);
      await page.getByRole("option", { name, exact: true }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: `Leave out ${name}` }).click();
    }
  });

  journey("hear how many are found once they are, and not before", async (open) => {
    const { email } = await newAccount({ name: "Hedda Heard" });
    const page = await open("/app/admin", { as: await demoAccount("admin") });
    const search = page.getByRole("searchbox");
    await search.fill(email);
    await page.getByRole("status").getByText("One person is shown").waitFor();
    const heard = await heardIn(page);
    await page.route("**/v1/users?**", async (route) => {
      await setTimeout(300);
      await route.continue();
    });
    await search.fill("Nobody at all");
    await page.getByText("Nobody here has such a name or address.").waitFor();
    await expect.poll(heard).toEqual(["0 people are shown"]);
  });

  journey("see everybody by their names, a page at a time", async (open) => {
    const name = `Zoë ${Date.now()}`;
    for (const last of ["D", "b", "Ç", "a", "e"]) await newAccount({ name: `${name} ${last}` });
    const page = await open("/app/admin", { as: await demoAccount("admin") });
    await page.route("**/v1/users?**", (route) => route.continue({ url: `${route.request().url()}&limit=2` }));
    await narrow(page, name.toLowerCase());
    const lines = page.getByRole("listitem").filter({ hasText: name });
    for (const shown of [
      ["a", "b"],
      ["a", "b", "Ç", "D"],
      ["a", "b", "Ç", "D", "e"],
    ]) {
      await lines.nth(shown.length - 1).waitFor();
      const names = await lines.locator("strong").allTextContents();
      expect(names).toEqual(shown.map((last) => `${name} ${last}`));
      const more = page.getByRole("button", { name: "Show more" });
      if (shown.length < 5) await more.click();
      else expect(await more.count()).toBe(0);
    }
  });

  journey("keep their own role where nobody else has it, and read why", async (open) => {
    const page = await open("/app/admin", { as: await demoAccount("admin") });
    expectFault(page, /409/);
    const line = page.getByRole("listitem").filter({ hasText: "Ada Admin" });
    await line.getByRole("button", { name: "Change roles" }).click();
    await page.getByRole("form").getByLabel("Admin").uncheck();
    await page.getByRole("button", { name: "Save the roles" }).click();
    await line.getByRole("alert").waitFor();
  });

  journey("are told where the list does not come, and try again", async (open) => {
    const page = await open("/app/settings", { as: await demoAccount("admin") });
    expectFault(page, /v1\/users|ERR_/);
    await page.route("**/v1/users*", (route) => route.abort());
    await page.getByRole("link", { name: "Admin" }).click();
    await page.getByText("No answer. You may be offline").waitFor();
    await page.unroute("**/v1/users*");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("Ada Admin").first().waitFor();
  });

  journey("read all of it in their language", async (open) => {
    const [admin, { email, name }] = [await demoAccount("admin"), await newAccount({ name: "Ünal" })];
    for (const [wanted, texts] of Object.entries({ de, fr, es })) {
      const page = await open("/app/admin", { as: admin, language: wanted });
      await narrow(page, email);
      const line = page.getByRole("listitem").filter({ hasText: name });
      await line.getByRole("button", { name: texts.change }).click();
      await assertSaidIn(page, wanted as Language, [{ en, de, es, fr }]);
    }
  });

  journey("send a test mail, and hear that it was taken", async (open) => {
    const email = newAddress();
    const page = await open("/app/admin", { as: await demoAccount("admin"), scheme: "dark", language: "de-DE" });
    await page.getByLabel("An", { exact: true }).fill(email);
    await page.getByRole("button", { name: "Senden" }).click();
    await page.getByText("Der Anbieter hat sie angenommen.").waitFor();
    expect(await mailsTo(email)).toHaveLength(1);
    await assertAccessible(page);
  });
});
