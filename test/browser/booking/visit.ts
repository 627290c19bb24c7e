import type { Page } from "playwright-core";
import { codeFor } from "../support/mailbox.ts";
import { newAddress } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

/** The times that the page offers on the day that is chosen. */
export function times(page: Page) {
  return page.getByRole("listitem").getByRole("button", { name: /^\d?\d:\d\d/ });
}

/** Says who one is, and has a code sent. */
export async function sayWho(page: Page, email = newAddress()): Promise<string> {
  await page.getByLabel("Your name").fill("Vera Visitor");
  await page.getByLabel("Your e-mail address").fill(email);
  await goOn(page).click();
  await codeField(page).waitFor();
  return email;
}

export function goOn(page: Page) {
  return page.getByRole("button", { name: "Continue" });
}

export function codeField(page: Page) {
  return page.locator("input[autocomplete=one-time-code]");
}

export async function enterCode(page: Page, email: string): Promise<void> {
  await codeField(page).fill(await codeFor(email));
}

export async function untilBooked(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Booked" }).waitFor();
}

/** What stands in a calendar, as the API says. */
export async function meetingsOf({
  token,
}: {
  token: string;
}): Promise<{ start: string; end: string; title: string }[]> {
  return (await api("GET", "/v1/meetings?from=2027-03-16&to=2027-04-20", { token })).items;
}

/** All that the page of a type offers, as the API says. */
export async function offeredAt(path: string): Promise<{ start: string; end: string }[]> {
  return (await api("GET", `/v1/public${path}/slots`)).slots;
}
