/** The zones of each region, as this version of Node knows them: a line each, `DE Europe/Berlin Europe/Busingen`. */
export function zonesOfRegions(): string[] {
  return regionCodes().flatMap((region) => {
    const zones = new Intl.Locale(`und-${region}`).getTimeZones() ?? [];
    return zones.length > 0 ? [[region, ...zones].join(" ")] : [];
  });
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Codes of states that are no more, such as SU, stand for others. */
function regionCodes(): string[] {
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code);
}
