import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways, focused } from "../support/checks.ts";
import { expectFault } from "../support/faults.ts";
import { journey } from "../support/journey.ts";
import { demoAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("the inbox", () => {
  journey("gives newer times where one has gone, moves a meeting, and takes that back", async (open) => {
    const organizer = await demoAccount("organizer");
    const { token } = organizer;
    const page = await open("/app/inbox", { as: organizer, width: 320 });
    const card = page.getByRole("article").filter({ hasText: "Who does what" });
    await card.getByText("Declined by Carla Colleague.").waitFor();
    await card.getByRole("button", { name: "Accept" }).first().waitFor();
    await assertNotSideways(page);
    await assertAccessible(page);

    const { items } = await api("GET", "/v1/suggestions", { token });
    const { meetingId, suggestions } = items.find((one: { meetingId: string }) =>
      /declined-meeting/.test(one.meetingId),
    );
    const before = await api("GET", `/v1/meetings/${meetingId}`, { token });
    const [first, second] = suggestions;
    const { start, end } = first;
    await api("POST", "/v1/focus-blocks", { token, body: { start, end, title: "Faster" } });
    expectFault(page, /status of 4(09|22)/);
    const shown = await card.getByRole("listitem").count();
    await card.getByRole("button", { name: "Accept" }).first().click();
    await card.getByRole("alert").waitFor();
    await expect.poll(() => card.getByRole("listitem").count()).toBeLessThan(shown);

    await card.getByRole("button", { name: "Accept" }).first().click();
    await page.getByText("“Who does what” has moved to").first().waitFor();
    await card.waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe("Inbox");
    expect((await api("GET", `/v1/meetings/${meetingId}`, { token })).start).toBe(second.start);
    await assertAccessible(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
    expect((await api("GET", `/v1/meetings/${meetingId}`, { token })).start).toBe(before.start);
  });

  journey(
    "leaves a meeting where it is, says where somebody else was faster, and is empty in the end",
    async (open) => {
      const organizer = await demoAccount("organizer");
      const page = await open("/app/inbox", { as: organizer, language: "de-DE", scheme: "dark" });
      const elsewhere = await open("/app/inbox", { as: organizer });
      const card = page.getByRole("article").filter({ hasText: "Looking back on the week" });
      await elsewhere.getByRole("button", { name: "Accept" }).first().waitFor();
      await card.getByRole("button", { name: "Dort lassen" }).click();
      await page.getByText("„Looking back on the week“ bleibt").first().waitFor();
      await page.getByText("Nichts wartet auf Sie").waitFor();
      await assertAccessible(page);

      expectFault(elsewhere, /status of 409/);
      await elsewhere.getByRole("button", { name: "Accept" }).first().click();
      await elsewhere.getByText("no longer waits for you").waitFor();
      await elsewhere.getByText("Nothing waits for you").waitFor();
    },
  );
});
