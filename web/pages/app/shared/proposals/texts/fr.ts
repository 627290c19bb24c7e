import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  timeFor: (time, who) => `${time} pour ${who}`,
  instead: "Ces horaires sont libres à la place\u00a0:",
  nothingFound: "Il n’y a aucun horaire à proposer.",
  withoutWishes: (count) =>
    count === 1
      ? "Sans le souhait qui gêne, il y aurait un horaire."
      : `Sans le souhait qui gêne, il y aurait ${count} horaires.`,
  dropWish: "Y renoncer",
  emptyBecause: {
    organizer_unavailable: "L’hôte n’a pas de temps ces jours-là.",
    attendees_unavailable: "L’hôte a du temps, mais jamais quand tout le monde en a.",
    in_the_past: "Ces jours sont passés.",
    too_soon: "L’hôte demande un délai plus long.",
    no_open_hours: "L’hôte n’a pas d’heures ouvertes ces jours-là.",
    range_too_short: "Aucune plage ouverte de ces jours n’est assez longue.",
    outside_booking_window: "Ces jours sont encore trop lointains pour être réservés.",
    no_other_time: "Seul l’horaire actuel convient à tout le monde.",
    against_wishes: "Il y a des horaires, mais aucun que vos souhaits permettent.",
  },
};
