const maxCharacters = 200;

/** What the model may read of a meeting's title: nothing, unless whoever deployed the scheduler shares titles with it. */
export function titleForModel(title: string | undefined, shareTitles: boolean): string | undefined {
  if (!shareTitles || title === undefined) return undefined;
  return [...title].slice(0, maxCharacters).join("");
}
