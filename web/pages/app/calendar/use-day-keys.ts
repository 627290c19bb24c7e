/** Arrow keys go up and down among the entries of a day, and to the nearest of the day beside it. */
export function moveBetweenEntries(event: KeyboardEvent): void {
  const step = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const here = (event.target as HTMLElement).closest<HTMLElement>(".day-column li");
  if (!step || !here || event.altKey || event.ctrlKey || event.metaKey) return;
  const column = here.closest(".day-column")!;
  const next =
    event.key === "ArrowUp" || event.key === "ArrowDown" ? sibling(here, step) : inNextDay(column, here, step);
  if (!next) return;
  event.preventDefault();
  next.querySelector<HTMLElement>("a, button")?.focus();
}

function sibling(here: HTMLElement, step: number): Element | null {
  return step > 0 ? here.nextElementSibling : here.previousElementSibling;
}

function inNextDay(column: Element, here: HTMLElement, step: number): Element | undefined {
  const forward = document.dir === "rtl" ? -step : step;
  const top = here.getBoundingClientRect().top;
  const distance = (entry: Element) => Math.abs(entry.getBoundingClientRect().top - top);
  let day: Element | null = column;
  do {
    day = forward > 0 ? day.nextElementSibling : day.previousElementSibling;
    const [nearest] = [...(day?.querySelectorAll("li") ?? [])].sort((one, other) => distance(one) - distance(other));
    if (nearest) return nearest;
  } while (day);
  return undefined;
}
