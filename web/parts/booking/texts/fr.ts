import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  chooseDay: "Choisissez un jour",
  timesFound: (count, date) => `${count === 1 ? "1 heure" : `${count} heures`} le ${date}.`,
  nextFree: (date) => `Prochain jour libre\u00a0: ${date}`,
  firstFree: "Au premier jour libre",
  nothingFree: "Rien n’est libre ce mois-ci.",
  nothingFreeOn: (date) => `Rien n’est libre le ${date}. Voici le jour libre le plus proche.`,
  emptyBecause: {
    organizer_unavailable: "Aucune plage n’est publiée pour les semaines à venir.",
    no_open_hours: "Aucune plage n’est ouverte ces semaines-là.",
    too_soon: "Le délai demandé dépasse ce qui reste de ces semaines.",
    outside_booking_window: "Les réservations ne sont pas encore ouvertes si loin.",
    range_too_short: "Les plages ouvertes sont plus courtes que cette réunion.",
    in_the_past: "Ces heures sont passées.",
    all_taken: "Tout est pris ces semaines-là.",
  },
  clock: "Horloge",
  hours12: "12 h",
  hours24: "24 h",
  theirClock: (name, city) => `Sous chaque heure\u00a0: l’horloge de ${name} (${city}).`,
  addToCalendar: "L’ajouter à votre agenda",
  calendarFile: "Fichier d’agenda",
};
