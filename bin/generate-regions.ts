import { writeFile } from "node:fs/promises";
import { holidayLines, regionsWithHolidays } from "./regions/national-holidays.ts";
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

const holidays = regionsWithHolidays().map((region) => `  ${region}: \`\n${holidayLines(region).join("\n")}\`,`);

await writeFile(
  "functions/holidays/national-holidays.ts",
  `/**
 * Public holidays that all of a country has, by region: for each its dates, and its names in English, German, French and Spanish.
 * Written by \`npm run regions\` from the data of date-holidays (https://github.com/commenthol/date-holidays), which rests on articles of
 * Wikipedia that it names. Like those data, and unlike the rest of this project, this file is under the licence CC BY-SA 3.0
 * (https://creativecommons.org/licenses/by-sa/3.0/). Changed: chosen, computed for these years and shortened.
 */
export const nationalHolidays: Readonly<Record<string, string>> = {
${holidays.join("\n")}
};
`,
);
