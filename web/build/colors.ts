/** Red, green and blue of sRGB, each from 0 to 1. */
type Color = readonly [number, number, number];

function colorOf(hex: string): Color {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Color;
}

function hexOf(color: Color): string {
  const bytes = color.map((part) => Math.round(255 * Math.min(1, Math.max(0, part))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** How well one can be read on the other, as WCAG counts it: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [one, other].map((hex) => luminance(colorOf(hex))).sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map(linear) as unknown as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** So much of one, from 0 to 1, in the other, as `color-mix(in oklab, …)` mixes them. */
export function mixed(one: string, share: number, other: string): string {
  const [ours, theirs] = [toOklab(colorOf(one)), toOklab(colorOf(other))];
  return hexOf(fromOklab(ours.map((part, index) => share * part + (1 - share) * theirs[index]!) as unknown as Color));
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function gamma(part: number): number {
  return part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
}

/** https://bottosson.github.io/posts/oklab/ */
function toOklab(color: Color): Color {
  const [r, g, b] = color.map(linear) as unknown as Color;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Color): Color {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linearly = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linearly.map((part) => gamma(Math.max(0, part))) as unknown as Color;
}
