import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Libérer une journée",
  intro:
    "Toutes vos réunions d’un jour trouvent ensemble de nouveaux horaires. Rien ne bouge avant que vous ne l’ayez vu.",
  forOrganizers: "Seuls les organisateurs ont des réunions à déplacer toutes à la fois.",
  date: "Jour à libérer",
  nothingOn: (date) => `Vous n’organisez aucune réunion le ${date}.`,
  which: "Ce qui se déplace",
  reason: "Motif",
  reasonHint: "Il figure dans l’historique des réunions, pour tous les participants.",
  propose: "Proposer de nouveaux horaires",
  planning: "Recherche d’horaires…",
  planned: (moves, staying) =>
    `${moves === 1 ? "Une réunion trouve un nouvel horaire" : `${moves} réunions trouvent de nouveaux horaires`}${
      staying === 0 ? "." : staying === 1 ? ", une reste où elle est." : `, ${staying} restent où elles sont.`
    }`,
  before: "Avant",
  after: "Après",
  goesTo: "passe au",
  leaveOut: "Exclure",
  takeIn: "La déplacer aussi",
  leftOut: "Vous l’avez exclue.",
  staying: "Ce qui reste",
  meeting: "Réunion",
  because: {
    no_slot: "Vous n’avez pas de temps pour elle.",
    no_common_time: "Ses participants n’ont pas de temps en commun.",
    crowded_out: "Les autres réunions du jour prennent les horaires qu’il y a.",
    against_wishes: "Il y a des horaires, mais aucun que vos souhaits permettent.",
    running: "Elle a commencé.",
    changed: "Quelqu’un l’a modifiée entre-temps.",
  },
  withoutWishes: (count) =>
    count === 1 ? "Sans le souhait qui gêne, il y en aurait un." : `Sans le souhait qui gêne, il y en aurait ${count}.`,
  otherWishes: "Autre jour ou autres souhaits",
  planAgain: "Planifier à nouveau",
  newPlan: "Nouveau plan",
  moveAll: (count) => (count === 1 ? "Déplacer" : `Déplacer ${count} réunions`),
  moveNone: "Ne rien déplacer",
  moving: (count) => (count === 1 ? "Déplacement…" : `Déplacement de ${count} réunions…`),
  goOn: "Continuer à déplacer",
  applied: "C’est fait\u00a0: les réunions sont déplacées, et chacun en est informé.",
  toCalendar: "Vers l’agenda",
  otherTime: "Autre heure",
  openPlans: "Plans qui attendent",
};
