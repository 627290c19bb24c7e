import type { Language } from "../../functions/domain/texts/language.ts";
import { language } from "../texts/language.ts";
import { cityOf } from "./zones.ts";

/** As a city is called in English and, where that differs, in other languages. */
export type CityName = string | ({ en: string } & Partial<Record<Language, string>>);

/** By the zone that they are in. */
export type Cities = Readonly<Record<string, readonly CityName[]>>;

export interface FoundZone {
  zone: string;
  /** By which it was found. */
  city: string;
}

const mostFound = 8;

/**
 * Zones by how the name of a city begins, in whatever language; those that are called after it come first, and those with the text anywhere
 * in their names last. Without a text, the present one and the first of all.
 */
export function findZones(text: string, zones: readonly string[], others: Cities, present: string): FoundZone[] {
  const wanted = plain(text.trim());
  const own = (zone: string): FoundZone => ({ zone, city: cityOf(zone) });
  if (!wanted) return [...new Set([present, ...zones])].slice(0, mostFound).map(own);
  const begins = (name: string) => plain(name).startsWith(wanted);
  const found = [
    ...zones.filter((zone) => begins(cityOf(zone))).map(own),
    ...Object.entries(others).flatMap(([zone, cities]) =>
      cities.filter((city) => namesOf(city).some(begins)).map((city) => ({ zone, city: nameHere(city) })),
    ),
    ...zones.filter((zone) => plain(`${cityOf(zone)} ${zone.replaceAll("_", " ")}`).includes(wanted)).map(own),
  ];
  return [...Map.groupBy(found, ({ zone }) => zone).values()].map(([first]) => first!).slice(0, mostFound);
}

function namesOf(city: CityName): string[] {
  return typeof city === "string" ? [city] : Object.values(city);
}

function nameHere(city: CityName): string {
  return typeof city === "string" ? city : (city[language()] ?? city.en);
}

/** As it is typed in a hurry: small, without accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ł", "l").replaceAll("ß", "ss");
}
