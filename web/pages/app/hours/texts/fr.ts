import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  closed: "Fermé",
  add: "+ Ajouter des horaires",
  copy: "Copier vers…",
  copyOf: (day) => `Copier le ${day} vers d’autres jours`,
  copyThere: "Copier",
  copied: (day) => `Les horaires du ${day} sont copiés.`,
  from: (day) => `${day}, de`,
  to: (day) => `${day}, à`,
  for: (day) => `${day}, pour`,
  remove: (day, start, end) => `Supprimer ${day} de ${start} à ${end}`,
  removed: (day) => `Horaires du ${day} supprimés.`,
  pastMidnight: "Jusqu’au lendemain",
  anyType: "Tous les types de réunion",
  onlyFor: "En plus, seulement pour",
  focus: "À garder pour vous",
  deletedType: "Un type supprimé\u00a0: ne compte pas",
  inactive: (name) => `${name} (inactif)`,
  paused: "En pause",
};
