import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Eingang",
  intro: "Diese Termine passen nicht mehr dorthin, wo sie liegen.",
  nothing: "Nichts wartet auf Sie: Alle Ihre Termine passen.",
  toCalendar: "Zum Kalender",
  meeting: "Termin",
  somebody: "jemanden",
  declinedBy: (names) =>
    names.length === 0 ? "Jemand kann zu dieser Zeit nicht." : `Abgelehnt von ${names.join(", ")}.`,
  causes: {
    focus_time: "Er liegt in einer Zeit, die für ungestörte Arbeit freigehalten wird.",
    outside_availability: "Er liegt außerhalb Ihrer offenen Zeiten.",
    rules_changed: "Die Regeln seiner Terminart haben sich geändert, und er verletzt eine davon.",
  },
  bottleneck: (names) => `Ohne ${names} gäbe es Zeiten.`,
  accept: "Annehmen",
  dismiss: "Dort lassen",
  cancelMeeting: "Termin absagen",
  moved: (title, when) => `„${title}“ wurde verschoben auf ${when}.`,
  dismissed: (title) => `„${title}“ bleibt, wo es ist.`,
  cancelled: (title) => `„${title}“ ist abgesagt.`,
  gone: "Das hat sich inzwischen geändert und wartet nicht mehr auf Sie.",
  otherTimes: "Andere Zeiten",
  cancelHint: "Niemand kommt mehr. Alle erfahren davon, und es lässt sich nicht rückgängig machen.",
};
