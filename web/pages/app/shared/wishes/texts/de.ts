import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  wishes: "Wünsche",
  days: "An diesen Tagen",
  notBefore: "Von",
  notAfter: "Bis",
  deadline: "Spätestens am",
  order: "Zuerst kommen",
  orders: { best: "die besten", earliest: "die frühesten", latest: "die spätesten" },
  strictly: "Keine anderen Zeiten",
  noWishes: "Wünsche löschen",
};
