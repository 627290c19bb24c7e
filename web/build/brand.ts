import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brandColors } from "./brand-colors.ts";

/** What makes the pages an organization's own. */
export interface Brand {
  /** What the pages are called. */
  name: string;
  /** `#rrggbb`; empty for ours. */
  color: string;
  /** A file in `config/`, SVG or PNG; empty for none. */
  logo: string;
}

export const plainBrand: Brand = { name: "Meeting Scheduler", color: "", logo: "" };

/** The brand as shells name it. */
export interface BuiltBrand {
  name: string;
  style?: string;
  logo?: string;
}

const root = join(import.meta.dirname, "../..");

/** Writes its colour and its logo among the built files, under names that change with their content, and says where. */
export function writeBrand(outdir: string, { name, color, logo }: Brand, compress: (file: string) => void): BuiltBrand {
  const write = (called: string, extension: string, content: Buffer): string => {
    const digest = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
    const file = join(outdir, "assets", `${called}-${digest}${extension}`);
    mkdirSync(join(outdir, "assets"), { recursive: true });
    writeFileSync(file, content);
    compress(file);
    return `/assets/${called}-${digest}${extension}`;
  };
  return {
    name,
    ...(color && { style: write("brand", ".css", Buffer.from(styleOf(color))) }),
    ...(logo && { logo: write("logo", extname(logo), readFileSync(join(root, "config", logo))) }),
  };
}

function styleOf(color: string): string {
  const { accent, soft } = brandColors(color);
  return `:root { --brand: ${color}; --accent: light-dark(${accent}); --accent-soft: light-dark(${soft}); }\n`;
}
