/** What somebody wishes of a time. */
export const texts = {
  wishes: "Wishes",
  days: "On these days",
  notBefore: "From",
  notAfter: "To",
  deadline: "By",
  order: "First come",
  orders: { best: "the best", earliest: "the earliest", latest: "the latest" },
  strictly: "No other times",
  noWishes: "Clear wishes",
};
