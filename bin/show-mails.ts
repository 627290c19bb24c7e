import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { languages } from "../functions/domain/texts/language.ts";
import { sampleMails } from "./mails/sample-mails.ts";

const folder = process.argv[2] ?? ".local/mails";
const usage = `npm run mails [-- <folder>]

Writes one mail of each kind in each language as HTML and as text into a folder (.local/mails unless said), to be looked at.`;

if (process.argv.length > 3 || folder.startsWith("-")) {
  console.error(usage);
  process.exit(1);
}

let count = 0;
for (const language of languages) {
  await mkdir(join(folder, language), { recursive: true });
  for (const [name, { subject, text, html }] of sampleMails(language)) {
    await writeFile(join(folder, language, `${name}.html`), html);
    await writeFile(join(folder, language, `${name}.txt`), `${subject}\n\n${text}`);
    count++;
  }
}
console.log(`${count} mails are in ${folder}.`);
