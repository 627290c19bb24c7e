import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Brand, plainBrand, writeBrand } from "../../../web/build/brand.ts";
import { shell } from "../../../web/build/shell.ts";

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function written(brand: Brand, page = "booking") {
  const folder = await mkdtemp(join(tmpdir(), "brand-"));
  folders.push(folder);
  const compressed: string[] = [];
  const built = writeBrand(folder, brand, (file) => compressed.push(file));
  const named = {
    page,
    language: "en",
    script: "/assets/page.js",
    style: "/assets/page.css",
    preload: [],
  } as const;
  return { folder, built, compressed, html: shell({ ...named, brand: built }) };
}

test("without a colour and a logo there is our name, and nothing more is loaded", async () => {
  const { built, html, folder } = await written(plainBrand);
  expect(built).toEqual({ name: "Meeting Scheduler" });
  expect(await readdir(folder)).toEqual([]);
  expect(html).toContain("<title>Meeting Scheduler</title>");
  expect(html).not.toMatch(/brand|logo/);
});

test("a colour is a style of its own, with its content in its name, and compressed like all files", async () => {
  const { built, html, folder, compressed } = await written({ ...plainBrand, color: "#aa3300" });
  expect(built.style).toMatch(/^\/assets\/brand-[0-9A-F]{8}\.css$/);
  expect(await readFile(join(folder, built.style!), "utf8")).toMatch(
    /^:root { --brand: #aa3300; --accent: light-dark\(#aa3300,#\w{6}\)/,
  );
  expect(compressed).toEqual([join(folder, built.style!)]);
  expect(html.indexOf(built.style!)).toBeGreaterThan(html.indexOf("/assets/page.css"));
});

test("a logo is the icon, and stands above the page by its name", async () => {
  const { built, html } = await written({ name: 'A & "B" <C>', color: "", logo: "../web/style/icon.svg" });
  expect(built.logo).toMatch(/^\/assets\/logo-[0-9A-F]{8}\.svg$/);
  expect(html).toContain(`<link rel="icon" href="${built.logo}">`);
  expect(html).toContain(`<img class="brand-logo" src="${built.logo}" alt="A &amp; &quot;B&quot; &lt;C&gt;">`);
  expect(html).toContain("<title>A &amp; &quot;B&quot; &lt;C&gt;</title>");
});

test("a name without a logo stands above the page as it is", async () => {
  const { html } = await written({ ...plainBrand, name: "Tea & Sons" });
  expect(html).toContain(">Tea &amp; Sons</header>");
  expect(html).not.toContain("<img");
});

test("the app is told the logo, and shows it among its places", async () => {
  const { built, html } = await written({ ...plainBrand, logo: "../web/style/icon.svg" }, "app");
  expect(html).toContain(`<meta name="brand-logo" content="${built.logo}">`);
  expect(html).not.toContain("<img");
});

test("a logo that is not there stops the build", async () => {
  await expect(written({ ...plainBrand, logo: "nothing.svg" })).rejects.toThrow("nothing.svg");
});
