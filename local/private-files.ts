import { chmod, mkdir, open } from "node:fs/promises";

/** Makes a folder that only its owner may enter. One that is there stays as it is. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Makes an empty file that only its owner may read, where it is missing. */
export async function makePrivateFile(file: string): Promise<void> {
  await (await open(file, "a", 0o600)).close();
  await makePrivate(file);
}

/** Lets only its owner read a file, if there is one. */
export async function makePrivate(file: string): Promise<void> {
  try {
    await chmod(file, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
