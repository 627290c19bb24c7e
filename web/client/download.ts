import { answered } from "./ask.ts";
import { saveFile } from "./save-file.ts";

/** Fetches a file as whoever is signed in, and hands it to the browser to keep. Throws as `ask` does. */
export async function download(path: string, name: string): Promise<void> {
  const response = await answered(path, {}, 2);
  const file = await response.blob();
  saveFile(name, file, file.type);
}
