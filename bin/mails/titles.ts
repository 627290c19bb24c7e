import type { Language } from "../../functions/domain/texts/language.ts";

/** What people write, in their languages. */
export const titles: Record<
  Language,
  Record<"planning" | "review" | "oneOnOne" | "room" | "description" | "reason", string>
> = {
  en: {
    planning: "Planning",
    review: "Review of the year",
    oneOnOne: "One-on-one",
    room: "Room 4, second floor",
    description: "What we want to do next year.\n\nPlease bring your three most important wishes.",
    reason: "My train is late. Sorry!",
  },
  de: {
    planning: "Planung",
    review: "Rückblick auf das Jahr",
    oneOnOne: "Einzelgespräch",
    room: "Raum 4, zweiter Stock",
    description: "Was wir nächstes Jahr vorhaben.\n\nBitte bringen Sie Ihre drei wichtigsten Wünsche mit.",
    reason: "Mein Zug hat Verspätung. Entschuldigung!",
  },
  fr: {
    planning: "Planification",
    review: "Bilan de l’année",
    oneOnOne: "Tête-à-tête",
    room: "Salle 4, deuxième étage",
    description: "Ce que nous voulons faire l’an prochain.\n\nMerci d’apporter vos trois souhaits les plus importants.",
    reason: "Mon train a du retard. Désolée\u202f!",
  },
  es: {
    planning: "Planificación",
    review: "Balance del año",
    oneOnOne: "Reunión individual",
    room: "Sala 4, segunda planta",
    description: "Lo que queremos hacer el año que viene.\n\nTraigan sus tres deseos más importantes, por favor.",
    reason: "Mi tren llega con retraso. ¡Perdón!",
  },
};
