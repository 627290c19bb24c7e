import { describe, expect } from "vitest";
import { password } from "../../support/server/http.ts";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { codeFor } from "../support/mailbox.ts";
import { newAccount, newAddress } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("signing in", () => {
  journey(
    "by a code outlives the way to the mail app, a wrong code, being offline and too many codes",
    async (open) => {
      const email = newAddress();
      const page = await open("/app", { width: 320 });
      await page.getByLabel("E-mail address").fill(email);
      await page.keyboard.press("Enter");
      const code = page.getByLabel("Code");
      await code.waitFor();
      // Phones put a page away while its reader is elsewhere.
      await page.reload();
      await code.waitFor();
      await expect.poll(() => focused(page)).toBe("Code");
      await assertAccessible(page);
      await assertNotSideways(page);

      const right = await codeFor(email);
      expectFault(page, /status of 4(00|29)/);
      await code.fill(right === "000000" ? "000001" : "000000");
      await page.getByText("The code is wrong or has expired.").waitFor();
      // What is typed next takes the place of the wrong one.
      const selected = (input: HTMLInputElement) => input.selectionEnd! - input.selectionStart!;
      await expect.poll(() => code.evaluate(selected)).toBe(6);

      for (let sent = 1; sent < 5; sent++) {
        await page.getByRole("button", { name: "Send a new code" }).click();
        await codeFor(email, sent);
      }
      await page.getByRole("button", { name: "Send a new code" }).click();
      await page.getByText("You have asked for too many codes").waitFor();

      expectFault(page, /ERR_INTERNET_DISCONNECTED/);
      await page.context().setOffline(true);
      await code.fill(await codeFor(email));
      await page.getByText("You may be offline").waitFor();
      await page.context().setOffline(false);
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByLabel("Your name").fill("Nora New");
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("link", { name: "Calendar" }).waitFor();
    },
  );

  journey("with a new account leads an organizer to the first steps", async (open) => {
    const email = newAddress();
    const page = await open("/app", { scheme: "dark", language: "fr-FR", width: 320 });
    await page.getByRole("button", { name: "Créer un compte" }).click();
    await page.getByLabel("Votre nom").fill("Odile Ouverte");
    await page.getByLabel("Adresse e-mail").fill(email);
    await page.getByLabel("Mot de passe").fill("court");
    await assertAccessible(page);
    await assertNotSideways(page);
    expectFault(page, /status of 400/);
    await page.keyboard.press("Enter");
    const secret = page.getByLabel("Mot de passe");
    await expect.poll(() => secret.getAttribute("aria-invalid")).toBe("true");
    await secret.fill(password);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Où êtes-vous" }).waitFor();
    const { accessToken } = await api("POST", "/v1/auth/log-in", { body: { email, password } });
    expect(await api("GET", "/v1/me", { token: accessToken })).toMatchObject({
      ...{ name: "Odile Ouverte", timeZone: "UTC", language: "fr" },
      roles: ["attendee", "organizer"],
    });
  });

  journey("goes on with a new password where the old one is forgotten", async (open) => {
    const { email } = await newAccount({ name: "Fay Forgetful" });
    const page = await open("/app");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Use a password instead" }).click();
    await page.getByLabel("Password").fill("not the right one");
    expectFault(page, /status of 4(00|01)/);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "I have forgotten it" }).click();
    const secret = page.getByLabel("New password");
    await secret.fill("short");
    await page.getByRole("button", { name: "Send a code" }).click();
    expect(await secret.evaluate((input: HTMLInputElement) => input.validity.tooShort)).toBe(true);
    await secret.fill("correct horse battery");
    await page.getByRole("button", { name: "Send a code" }).click();
    await page.getByLabel("Code").waitFor();
    await assertAccessible(page);
    await page.getByLabel("Code").fill(await codeFor(email));
    await page.getByRole("link", { name: "Calendar" }).waitFor();
    await api("POST", "/v1/auth/log-in", { body: { email, password: "correct horse battery" } });
  });
});
