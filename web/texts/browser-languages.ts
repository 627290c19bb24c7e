/**
 * What this browser wants to be spoken to in, the dearest first, as `Intl` takes it. Some name themselves as their system does:
 * `en-US@posix`, at which `Intl` throws, is `en-US`, and what is no language at all is left out.
 */
export function browserLanguages(): string[] {
  const tags = [navigator.language, ...(navigator.languages ?? [])];
  return tags
    .map((tag) =>
      String(tag)
        .replace(/[.@].*/, "")
        .replaceAll("_", "-"),
    )
    .filter(isTag);
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
