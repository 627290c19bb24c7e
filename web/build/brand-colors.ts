import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contrast, mixed } from "./colors.ts";

/** What can be read on what: WCAG 2.2 AA. */
const readable = 4.5;

const tokens = readFileSync(join(import.meta.dirname, "../style/tokens.css"), "utf8");

/** A token's colour in the light scheme and in the dark one. */
function token(name: string): readonly [light: string, dark: string] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)!;
  return [light!, dark!];
}

/**
 * The colours that follow from an organization's own, as `tokens.css` mixes them from ours, and further where that is needed: darker or
 * lighter, until they can be read on all that they stand on, and all can be read that stands on them.
 */
export function brandColors(brand: string): { accent: [light: string, dark: string]; soft: [string, string] } {
  const [light, dark] = [0, 1].map((scheme) => {
    const of = (name: string) => token(name)[scheme as 0 | 1];
    const [most, ground, pole] = scheme === 0 ? [9, "#ffffff", "#000000"] : [30, of("paper"), "#ffffff"];
    const soft = first(most, (share) => mixed(brand, share, ground), [of("ink"), of("ink-soft")]);
    const under = [of("paper"), of("card"), of("sunk"), soft];
    const accent = first(scheme === 0 ? 100 : 45, (share) => mixed(brand, share, pole), under);
    return { soft, accent };
  });
  return { accent: [light!.accent, dark!.accent], soft: [light!.soft, dark!.soft] };
}

/** The first mixture, from that many percent down, that has enough contrast with all of those. */
function first(percent: number, mixture: (share: number) => string, others: readonly string[]): string {
  for (let share = percent; share > 0; share--) {
    const made = mixture(share / 100);
    if (others.every((other) => contrast(made, other) >= readable)) return made;
  }
  return mixture(0);
}
