import { below, oneOf, type Random } from "../../support/random.ts";

const oddInstants = [
  "0001-01-01T00:00:00Z",
  "-271821-04-20T00:00:00Z",
  "+275760-09-13T00:00:00Z",
  "+275760-09-13T00:00:01Z",
  "1969-12-31T23:59:00Z",
  "1970-01-01T00:00:00Z",
  "2199-12-31T23:59:00Z",
  "2199-12-31T23:59:00-23:59",
  "2200-01-01T00:00:00Z",
  "2031-01-08T09:00:00",
  "2031-01-08T09:00:30Z",
  "2031-01-08T24:00:00Z",
  "2031-01-08T09:00:00+99:99",
  "2031-01-08t09:00:00z",
  "2031-03-30T02:30:00+01:00",
  "9999-12-31T23:59:60Z",
];

const oddDates = [
  "0000-01-01",
  "0001-01-01",
  "-000001-01-01",
  "+275760-09-13",
  "1969-12-31",
  "1970-01-01",
  "1970-01",
  "2031-02-29",
  "2031-13-01",
  "2031-1-8",
  "2031-03-30",
  "2199-12-31",
  "2200-01-01",
  "9999-12-31",
];

const oddTexts = [
  "",
  " ",
  "\u200b",
  "\u2800",
  "\u0000",
  "\ud800",
  "\udfff\ud83d",
  "😀",
  "\u202eevil",
  "é́́́",
  "~~",
  "..",
  "../../etc/passwd",
  "%00",
  "%ff",
  "'\"<script>",
  "=1+1",
  "__proto__",
  "constructor",
  "null",
  "NaN",
  "-0",
  "1e999",
  "a\nb",
  "24:00",
  "23:60",
  "00:00",
  "a,b,,c",
  "x".repeat(65),
  "x".repeat(256),
  "x".repeat(5_000),
  "ﷺ".repeat(100),
];

const oddNumbers = [0, -0, -1, 1, 0.5, 1.5, 23, 61, 1_440, 1_441, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 1e21, 1e308, -1e308];

const oddCursors = [
  "In5-Ig",
  "bnVsbA",
  ...[
    [1, "export", "~~"],
    [1, "export", "DAY#"],
    [1, "meetings", { start: 2 ** 53, id: "x" }],
    [1, "meetings", { start: -1, id: "x" }],
    [1, "history", 2 ** 53 - 1],
    [1, "organizers", { shard: 7, userId: "zzzz" }],
    [2, "history", 1],
  ].map((contents) => Buffer.from(JSON.stringify(contents)).toString("base64url")),
];

const zones = [
  ...Intl.supportedValuesOf("timeZone"),
  ...[
    "UTC",
    "GMT",
    "BST",
    "EST5EDT",
    "+05:00",
    "Etc/GMT+14",
    "Etc/GMT-14",
    "europe/berlin",
    "Mars/Phobos",
    "US/Pacific",
  ],
];

const anyOddText = [...oddTexts, ...oddDates, ...oddInstants, ...oddCursors];

/** Text that few expect where one named so belongs. */
export function oddText(name: string, random: Random): string {
  if (/zone/i.test(name) && random() < 0.7) return oneOf(zones, random);
  if (name === "cursor" && random() < 0.7) return oneOf(oddCursors, random);
  return oneOf(anyOddText, random);
}

/** Something that few expect, of whatever type. */
export function oddValue(name: string, random: Random): unknown {
  switch (below(6, random)) {
    case 0:
      return oneOf(oddNumbers, random);
    case 1:
      return oneOf([null, true, false, [], {}, [[]], [null], { "": {} }], random);
    case 2:
      return Array.from({ length: oneOf([2, 21, 101, 1_001, 10_000], random) }, (_, index) => (index % 7 ? "x" : null));
    case 3:
      return Object.fromEntries(
        Array.from({ length: oneOf([1, 30, 3_000], random) }, (_, index) => [`x${index}`, index]),
      );
    default:
      return oddText(name, random);
  }
}

/** What nobody should send as JSON, made of what somebody might. */
export function oddJson(text: string, random: Random): string | Uint8Array {
  return oneOf<() => string | Uint8Array>(
    [
      () => text.slice(0, -1),
      () => `${text}${text}`,
      () => `\ufeff${text}`,
      () => text.replace("{", '{"__proto__":{"roles":["admin"]},'),
      () => text.replace("{", '{"constructor":1,"toString":null,'),
      () => text.replace("{", '{"a":1,"a":2,'),
      () => text.replace(/:\s*[^,}]+/, ":1e999"),
      () => text.replace(/:\s*[^,}]+/, ':"\\ud800"'),
      () => text.replace("}", `${" ".repeat(262_144)}}`),
      () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      () => `${'{"a":'.repeat(40_000)}1${"}".repeat(40_000)}`,
      () => `{${Array.from({ length: 20_000 }, (_, index) => `"${index}":0`)}}`,
      () => "null",
      () => "[]",
      () => '"text"',
      () => "0",
      () => "{'a':1}",
      () => "\u0000",
      () => Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d),
    ],
    random,
  )();
}
