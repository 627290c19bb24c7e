import { onLanguage } from "../texts/language.ts";

/** Says something to screen readers, without moving anything: what has come, how many there are, what was done. */
export function announce(text: string): void {
  region ??= makeRegion();
  // The same text twice is said twice only where it was gone in between.
  region.textContent = "";
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (region) region.textContent = text;
  }, 50);
}

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

// What was said can be read again, but not in a language that was left.
onLanguage(async () => {
  clearTimeout(timer);
  if (region) region.textContent = "";
});

function makeRegion(): HTMLElement {
  const made = document.createElement("div");
  made.className = "unseen";
  made.setAttribute("role", "status");
  document.body.append(made);
  return made;
}
