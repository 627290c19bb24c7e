import { open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DataStore } from "cognito-local/lib/services/dataStore/dataStore.js";
import type { DataStoreFactory } from "cognito-local/lib/services/dataStore/factory.js";
import { damaged } from "./cannot-start.ts";
import { makePrivateFolder } from "./private-files.ts";

/** Where the embedded user pool keeps its data: one JSON file per store in `directory`, readable by its owner only. */
export function jsonStores(directory: string): DataStoreFactory {
  return {
    create: async (_context, id, defaults) => {
      const file = join(directory, `${id}.json`);
      const store = new JsonStore(file, { ...defaults, ...(await read(file, Object.keys(defaults))) });
      await store.save();
      return store;
    },
  };
}

type Branch = Record<string, unknown>;

/** The file is replaced as a whole before a change is answered, so that a kill at any moment leaves the old text or the new one. */
class JsonStore implements DataStore {
  readonly #file: string;
  readonly #root: Branch;

  constructor(file: string, root: Branch) {
    this.#file = file;
    this.#root = root;
  }

  async getRoot<T>(): Promise<T> {
    return this.#root as T;
  }

  async get<T>(_context: unknown, key: string | string[], defaultValue?: T): Promise<T> {
    let value: unknown = this.#root;
    for (const part of [key].flat()) value = own(value, part);
    return (value ?? defaultValue ?? null) as T;
  }

  async set<T>(_context: unknown, key: string | string[], value: T): Promise<void> {
    const [branch, leaf] = this.#branchOf(key);
    branch[leaf] = value;
    await this.save();
  }

  async delete(_context: unknown, key: string | string[]): Promise<void> {
    const [branch, leaf] = this.#branchOf(key);
    delete branch[leaf];
    await this.save();
  }

  async save(): Promise<void> {
    await makePrivateFolder(dirname(this.#file));
    const draft = `${this.#file}.draft`;
    const handle = await open(draft, "w", 0o600);
    try {
      await handle.writeFile(JSON.stringify(this.#root));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, this.#file);
  }

  #branchOf(key: string | string[]): [branch: Branch, leaf: string] {
    const path = [key].flat();
    const leaf = path.pop()!;
    let branch = this.#root;
    for (const part of path) {
      if (!own(branch, part)) branch[part] = {};
      branch = branch[part] as Branch;
    }
    return [branch, leaf];
  }
}

function own(value: unknown, key: string): unknown {
  return value instanceof Object && Object.hasOwn(value, key) ? (value as Branch)[key] : undefined;
}

/** Nothing where there is no file. Throws `CannotStart` where one is not what has been written: an object with these branches. */
async function read(file: string, branches: readonly string[]): Promise<Branch> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return {};
  const root = parsed(text);
  if (!branches.every((branch) => own(root, branch) instanceof Object)) throw damaged(file, "is damaged");
  return root as Branch;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, revivingDates);
  } catch {
    return undefined;
  }
}

/** The pool's dates are the values whose names end so. */
function revivingDates(key: string, value: unknown): unknown {
  return key.endsWith("Date") && typeof value === "string" ? new Date(value) : value;
}
