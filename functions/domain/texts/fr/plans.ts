import type { plans as english } from "../en/plans.ts";
import { formats } from "./formats.ts";

export const plans: typeof english = {
  move: (to, days, timeOfDay, because, drawbacks) =>
    `${to}, ${days} ${timeOfDay}\u00a0: tout le monde est libre${because === undefined ? "" : `, et ${because}`}${drawbacks && `, mais ${drawbacks}`}.`,
  because: {
    only_time: "aucun autre horaire ne convient à tous",
    nearest_time: "aucun horaire plus proche ne convient à tous",
    nearest_suitable_time: "les horaires plus proches respectent moins bien les heures de travail ou vos souhaits",
    earliest_time: "aucun horaire plus tôt ne convient à tous",
    latest_time: "aucun horaire plus tard ne convient à tous",
    made_room: "les horaires plus proches sont pris par d’autres réunions de ce jour",
  },
  days: (days) => {
    if (days === 0) return "le même jour";
    if (Math.abs(days) === 1) return days > 0 ? "le lendemain" : "la veille";
    return `${Math.abs(days)} jours plus ${days > 0 ? "tard" : "tôt"}`;
  },
  sameTimeOfDay: "à la même heure",
  timeOfDay: (length, isLater) => `et ${length} plus ${isLater ? "tard" : "tôt"} dans la journée`,
  room: (to, moved, people) =>
    `${to}, si ${formats.plural(moved, { one: "une autre réunion est déplacée", other: `${moved} autres réunions sont déplacées` })}${people === 0 ? "" : `\u00a0: ${formats.plural(people, { one: "une personne sera de nouveau sollicitée", other: `${people} personnes seront de nouveau sollicitées` })}`}.`,
};
