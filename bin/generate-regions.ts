import { writeFile } from "node:fs/promises";
import { zonesOfRegions } from "./regions/zones-of-regions.ts";

await writeFile(
  "functions/domain/time/zones-of-regions.ts",
  `/**
 * Each region and its zones, as ICU names them. Written by \`npm run regions\`: to ask \`Intl\` for all of them takes a process that has
 * just begun a seventh of a second.
 */
export const zonesOfRegions = \`
${zonesOfRegions().join("\n")}
\`;
`,
);
