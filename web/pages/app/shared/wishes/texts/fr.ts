import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  wishes: "Souhaits",
  days: "Ces jours-là",
  notBefore: "De",
  notAfter: "À",
  deadline: "Au plus tard le",
  order: "D’abord",
  orders: { best: "les meilleurs", earliest: "les plus tôt", latest: "les plus tard" },
  strictly: "Aucun autre horaire",
  noWishes: "Effacer les souhaits",
};
