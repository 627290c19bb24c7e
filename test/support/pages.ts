import { brotliCompressSync } from "node:zlib";
import type { Pages } from "../../functions/runtime/pages.ts";

/** What stands for the built pages. */
export const testFiles: Readonly<Record<string, string>> = {
  "app.html": "<!doctype html><title>App</title>",
  "booking.html": "<!doctype html><title>Booking</title>",
  "booking.de.html": "<!doctype html><title>Buchung</title>",
  "invitation.html": "<!doctype html><title>Invitation</title>",
  "assets/app-ABCD1234.js": "export {};",
  "assets/brand.css": ":root {}",
};

export const testPages: Pages = {
  read: async (path) => {
    const text = Object.hasOwn(testFiles, path) ? testFiles[path] : undefined;
    if (text === undefined) return undefined;
    return { bytes: Buffer.from(text), brotli: brotliCompressSync(text) };
  },
};
