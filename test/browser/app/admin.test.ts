import { describe, expect } from "vitest";
import { assertAccessible, assertNotSideways } from "../support/checks.ts";
import { journey } from "../support/journey.ts";
import { mailsTo } from "../support/mailbox.ts";
import { demoAccount, newAccount } from "../support/sign-in.ts";
import { api } from "../support/site.ts";

describe("admins", () => {
  journey("find somebody by their address, and give them a role", async (open) => {
    const [admin, hired] = [await demoAccount("admin"), await newAccount({ name: "Hana Hired" })];
    const page = await open("/app/admin", { as: admin, width: 320 });
    await page.getByText("None. All mails have found their way.").waitFor();
    await page.getByLabel("E-mail address").fill("nobody@example.com");
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByText("Nobody here has this address.").waitFor();
    await page.getByLabel("E-mail address").fill(hired.email);
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByLabel("HR: reads what reviews show together").check();
    await assertAccessible(page);
    await assertNotSideways(page);
    await page.getByRole("button", { name: "Save the roles" }).click();
    await page.getByText("The roles of Hana Hired are saved.").waitFor();
    expect(await api("GET", "/v1/me", { token: hired.token })).toMatchObject({ roles: ["attendee", "hr"] });
  });

  journey("send a test mail, and hear that it was taken", async (open) => {
    const page = await open("/app/admin", { as: await demoAccount("admin"), scheme: "dark", language: "de-DE" });
    await page.getByLabel("An", { exact: true }).fill("test-mail@example.com");
    await page.getByRole("button", { name: "Senden" }).click();
    await page.getByText("Der Anbieter hat sie angenommen.").waitFor();
    expect(await mailsTo("test-mail@example.com")).toHaveLength(1);
    await assertAccessible(page);
  });
});
