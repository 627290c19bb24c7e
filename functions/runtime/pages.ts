import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "./environment.ts";

/** A built file of the pages, as it is and compressed. */
export interface PageFile {
  bytes: Buffer;
  brotli: Buffer;
}

export interface Pages {
  /** By its path among the built files. Undefined where there is none. Kept in memory: deployed, files never change. */
  read(path: string): Promise<PageFile | undefined>;
}

/** Deployed, they lie beside the bundle. */
export function openPages({ PAGES_DIRECTORY }: Pick<Environment, "PAGES_DIRECTORY">): Pages {
  const directory = PAGES_DIRECTORY || join(import.meta.dirname, "pages");
  const kept = new Map<string, PageFile | undefined>();
  return {
    async read(path) {
      // A path that leaves the folder is none of the built files.
      if (!/^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/.test(path)) return undefined;
      if (PAGES_DIRECTORY || !kept.has(path)) kept.set(path, await readBoth(join(directory, path)));
      return kept.get(path);
    },
  };
}

async function readBoth(file: string): Promise<PageFile | undefined> {
  try {
    const [bytes, brotli] = await Promise.all([readFile(file), readFile(`${file}.br`)]);
    return { bytes, brotli };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
