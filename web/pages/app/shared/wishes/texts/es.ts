import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  wishes: "Deseos",
  days: "En estos días",
  notBefore: "Desde",
  notAfter: "Hasta",
  deadline: "A más tardar el",
  order: "Primero",
  orders: { best: "las mejores", earliest: "las más tempranas", latest: "las más tardías" },
  strictly: "Ninguna otra hora",
  noWishes: "Borrar los deseos",
};
