import type { EpochMinute } from "./instant.ts";
import { offsetAt, zoneNamed } from "./zone.ts";

/**
 * Which names of zones people may use. `Intl` also takes abbreviations, and often for a place that nobody means: its BST is Dhaka and its
 * AST is Alaska. Names stored before there was this rule are still read: what is stored goes straight to `zoneNamed`.
 */

/** Whether this is a name of the IANA database, or one of its links, that says a region and a place; or else UTC or GMT. In any case. */
export function isZoneName(text: string): boolean {
  // SystemV/… are names of ICU alone.
  if (!/^(?:utc|gmt|(?!systemv\/)[a-z_]+\/.+)$/i.test(text)) return false;
  try {
    zoneNamed(text);
    return true;
  } catch {
    return false;
  }
}

/** The names that somebody may have meant, the likeliest first: at most three, or none. */
export function nearestZoneNames(text: string): string[] {
  if (text.length > longestName) return [];
  const word = text.trim();
  const known = abbreviations[word.toUpperCase()] ?? zonesAtOffset(word) ?? zoneOfLink(word);
  return (known ?? zonesSpelledLike(word)).slice(0, 3);
}

const longestName = 40;

/** What people mean by the abbreviations that they use most. */
const abbreviations: Record<string, readonly string[]> = {
  ...{ ACST: ["Australia/Adelaide", "Australia/Darwin"], ADT: ["America/Halifax"], AEDT: ["Australia/Sydney"] },
  ...{ AEST: ["Australia/Sydney", "Australia/Brisbane"], AKST: ["America/Anchorage"], AST: ["America/Halifax"] },
  ...{ AWST: ["Australia/Perth"], BRT: ["America/Sao_Paulo"], BST: ["Europe/London"], CAT: ["Africa/Maputo"] },
  ...{ CDT: ["America/Chicago"], CEST: ["Europe/Berlin", "Europe/Paris"], CET: ["Europe/Berlin", "Europe/Paris"] },
  ...{ CST: ["America/Chicago", "Asia/Shanghai"], EAT: ["Africa/Nairobi"], ECT: ["America/Guayaquil"] },
  ...{
    EDT: ["America/New_York"],
    EEST: ["Europe/Athens", "Europe/Helsinki"],
    EET: ["Europe/Athens", "Europe/Helsinki"],
  },
  ...{ EST: ["America/New_York", "America/Panama"], HKT: ["Asia/Hong_Kong"], HST: ["Pacific/Honolulu"] },
  ...{ IST: ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"], JST: ["Asia/Tokyo"], KST: ["Asia/Seoul"] },
  ...{ MDT: ["America/Denver"], MSK: ["Europe/Moscow"], MST: ["America/Denver", "America/Phoenix"] },
  ...{
    NST: ["America/St_Johns"],
    NZDT: ["Pacific/Auckland"],
    NZST: ["Pacific/Auckland"],
    PDT: ["America/Los_Angeles"],
  },
  ...{
    PHT: ["Asia/Manila"],
    PKT: ["Asia/Karachi"],
    PST: ["America/Los_Angeles", "Asia/Manila"],
    SAST: ["Africa/Johannesburg"],
  },
  ...{ SGT: ["Asia/Singapore"], SST: ["Pacific/Pago_Pago", "Asia/Singapore"], UCT: ["UTC"], WAT: ["Africa/Lagos"] },
  ...{ WEST: ["Europe/Lisbon"], WET: ["Europe/Lisbon"], WIB: ["Asia/Jakarta"], Z: ["UTC"], ZULU: ["UTC"] },
};

/** Where the clocks show most of the offsets that there are. */
const wellKnownZones = [
  ...["UTC", "Europe/London", "Europe/Berlin", "Europe/Athens", "Europe/Istanbul", "Africa/Accra", "Africa/Lagos"],
  ...["Africa/Johannesburg", "Africa/Nairobi", "Atlantic/Azores", "Atlantic/Cape_Verde", "America/Noronha"],
  ...[
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Halifax",
    "America/New_York",
    "America/Panama",
    "America/Chicago",
  ],
  ...["America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"],
  ...["Pacific/Marquesas", "Pacific/Pago_Pago", "Asia/Tehran", "Asia/Dubai", "Asia/Kabul", "Asia/Karachi"],
  ...["Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Yangon", "Asia/Bangkok", "Asia/Shanghai", "Asia/Singapore"],
  ...[
    "Australia/Eucla",
    "Asia/Tokyo",
    "Australia/Adelaide",
    "Australia/Darwin",
    "Australia/Brisbane",
    "Australia/Sydney",
  ],
  ...["Australia/Lord_Howe", "Pacific/Noumea", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Tongatapu"],
  "Pacific/Kiritimati",
];

const winter: EpochMinute = Date.UTC(2026, 0, 15) / 60_000;
const summer: EpochMinute = Date.UTC(2026, 6, 15) / 60_000;

/** Those who keep the offset all year come first. Undefined for what is no offset. */
function zonesAtOffset(text: string): string[] | undefined {
  const [, sign, hours, minutes] = /^(?:UTC|GMT)?\s*([+-])(\d\d?)(?::?(\d\d))?$/i.exec(text) ?? [];
  if (!sign) return undefined;
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  const offset = sign === "-" ? -size : size;
  const seasonsAt = (name: string) =>
    [winter, summer].filter((instant) => offsetAt(zoneNamed(name), instant) === offset).length;
  return wellKnownZones
    .filter((name) => seasonsAt(name) > 0)
    .toSorted((one, other) => seasonsAt(other) - seasonsAt(one));
}

/** What a link without a region leads to, such as Japan. Three letters are an abbreviation, and `Intl` is not to be trusted with those. */
function zoneOfLink(text: string): string[] | undefined {
  if (!/^[a-z0-9+-]{4,}$/i.test(text)) return undefined;
  try {
    const { name } = zoneNamed(text);
    return [newNames[name] ?? name];
  } catch {
    return undefined;
  }
}

/** By how many letters the text is from a whole name or from its last part. A place that is named exactly, such as Berlin, is near. */
function zonesSpelledLike(text: string): string[] {
  const written = lettersOf(text);
  const limit = Math.max(1, Math.floor(written.length / 4));
  const near = allNames()
    .map((name) => ({
      name,
      distance: Math.min(...spellingsOf(name).map((part) => lettersApart(written, part, limit))),
    }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((one, other) => one.distance - other.distance);
  return [...new Set(near.map(({ name }) => newNames[name] ?? name))];
}

function spellingsOf(name: string): string[] {
  return [lettersOf(name), lettersOf(name.slice(name.lastIndexOf("/") + 1))];
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9+/-]/g, "");
}

/** `Intl` lists some places by names that have changed since. */
const newNames: Record<string, string> = {
  ...{ "Africa/Asmera": "Africa/Asmara", "America/Buenos_Aires": "America/Argentina/Buenos_Aires" },
  ...{ "America/Coral_Harbour": "America/Atikokan", "America/Godthab": "America/Nuuk" },
  ...{ "Asia/Calcutta": "Asia/Kolkata", "Asia/Katmandu": "Asia/Kathmandu", "Asia/Rangoon": "Asia/Yangon" },
  ...{ "Asia/Saigon": "Asia/Ho_Chi_Minh", "Atlantic/Faeroe": "Atlantic/Faroe", "Europe/Kiev": "Europe/Kyiv" },
  ...{ "Pacific/Enderbury": "Pacific/Kanton", "Pacific/Ponape": "Pacific/Pohnpei", "Pacific/Truk": "Pacific/Chuuk" },
};

function allNames(): string[] {
  return ["UTC", "GMT", ...Intl.supportedValuesOf("timeZone"), ...Object.values(newNames)];
}

/** How many letters must be changed, put in or left out (Levenshtein). It stops counting beyond the limit. */
function lettersApart(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Number.POSITIVE_INFINITY;
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const replaced = above[column]! + (letter === otherLetter ? 0 : 1);
      current.push(Math.min(replaced, above[column + 1]! + 1, current[column]! + 1));
    }
    above = current;
  }
  return above.at(-1)!;
}
