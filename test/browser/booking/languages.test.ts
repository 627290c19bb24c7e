import { describe, expect } from "vitest";
import type { Language } from "../../../functions/domain/texts/language.ts";
import { journey } from "../support/journey.ts";
import { publishedOrganizer } from "../support/organizer.ts";
import { newAddress } from "../support/sign-in.ts";
import { site } from "../support/site.ts";
import { assertSaidIn, cataloguesIn } from "../support/texts.ts";
import { codeField, enterCode, times } from "./visit.ts";

const catalogues = await cataloguesIn(["web/texts/common", "web/parts/booking/texts", "web/pages/booking/texts"]);

describe("the booking page says everything", () => {
  for (const [tag, language] of [
    ["en-US", "en"],
    ["de-AT", "de"],
    ["fr-CA", "fr"],
    ["es-MX", "es"],
  ] as [string, Language][]) {
    journey(`in ${language} for a browser that speaks ${tag}`, async (open) => {
      const organizer = await publishedOrganizer({ name: "Ø", type: { name: "Ø" } });
      const page = await open(organizer.path, { language: tag, timeZone: "America/Bogota" });
      const check = () => assertSaidIn(page, language, catalogues);
      await times(page).first().waitFor();
      await check();
      await times(page).first().click();
      await page.locator("input[autocomplete=name]").fill("Vera Visitor");
      const email = newAddress();
      await page.locator("input[type=email]").fill(email);
      await check();
      await page.keyboard.press("Enter");
      await codeField(page).waitFor();
      await check();
      await enterCode(page, email);
      await codeField(page).waitFor({ state: "detached" });
      await expect.poll(() => page.getByText(email).count()).toBeGreaterThan(0);
      await check();
    });
  }

  journey("for a browser that names its language as its system does", async (open) => {
    const organizer = await publishedOrganizer();
    const page = await open("/olga");
    await page.addInitScript(() => Object.defineProperty(navigator, "language", { get: () => "en-US@posix" }));
    await page.goto(site + organizer.path);
    await expect.poll(() => times(page).first().textContent()).toMatch(/^10:00 AM/);
  });
});
