import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { BrowserServer, LaunchOptions } from "playwright-core";

const root = join(import.meta.dirname, "../../..");

/** A browser that others connect to, or why there is none. */
export type StartedBrowser = { server: BrowserServer } | { missing: string };

/**
 * Chromium out of its npm package, where that has one for this machine: Linux on x64. Elsewhere, and where it does not start, the Chrome
 * that is installed.
 */
export async function startChromium(): Promise<StartedBrowser> {
  const { chromium } = await import("playwright-core");
  let reason = "";
  for (const ways of [packagedChromium, installedChrome]) {
    for await (const options of ways()) {
      try {
        return { server: await chromium.launchServer({ ...options, args }) };
      } catch (error) {
        reason ||= firstLineOf(error);
      }
    }
  }
  return { missing: reason };
}

/** The same pictures everywhere, and as little work as possible. */
const args = ["--font-render-hinting=none", "--hide-scrollbars", "--disable-gpu", "--force-color-profile=srgb"];

async function* installedChrome(): AsyncGenerator<LaunchOptions> {
  yield { channel: "chrome" };
}

/** With this machine's libraries first; where some are missing, with those in the package. */
async function* packagedChromium(): AsyncGenerator<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64") return;
  const folder = await unpackedChromium();
  const environment = {
    ...(process.env as Record<string, string>),
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
    XDG_CACHE_HOME: folder,
  };
  const executablePath = join(folder, "chromium");
  yield { executablePath, env: environment };
  yield { executablePath, env: { ...environment, LD_LIBRARY_PATH: join(folder, "al2023/lib") } };
}

/** Unpacked once for each version, under another name until it is whole. */
export async function unpackedChromium(): Promise<string> {
  const manifest = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const folder = join(root, "node_modules/.cache", `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const making = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(making);
    await writeFile(join(making, "fonts.conf"), fontsAt(join(folder, "fonts")));
    // Somebody else may have been faster.
    await rename(making, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

/**
 * The package unpacks into the folder for temporary files, and its libraries and fonts only where it believes itself on Lambda. What it
 * changes in the environment for that is changed back.
 */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** This machine's fonts, and those of the package for machines that have none. */
function fontsAt(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
</fontconfig>
`;
}

function firstLineOf(error: unknown): string {
  return String((error as Error).message ?? error).split("\n", 1)[0]!;
}
