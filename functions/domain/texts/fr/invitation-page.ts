import type { invitationPage as english } from "../en/invitation-page.ts";

export const invitationPage: typeof english = {
  standing: {
    cancelled: "Cette réunion est annulée.",
    left: "Vous ne participez plus à cette réunion. La voici telle qu’elle était quand vous l’avez quittée.",
    completed: "Cette réunion est terminée.",
  },
  done: {
    accepted: "Vous avez accepté. Votre réponse est bien arrivée.",
    tentative: "Vous viendrez peut-être. Votre réponse est bien arrivée.",
    declined: "Vous avez décliné. Votre réponse est bien arrivée.",
    rescheduled: "La réunion est déplacée, et une nouvelle réponse est demandée à toutes les autres personnes.",
    cancelled: "Vous avez quitté la réunion.",
  },
  answer: {
    heading: "Votre réponse",
    now: {
      pending: "Vous n’avez pas encore répondu.",
      accepted: "Vous avez accepté.",
      tentative: "Vous viendrez peut-être.",
      declined: "Vous avez décliné.",
    },
    accepted: "Accepter",
    tentative: "Peut-être",
    declined: "Décliner",
  },
  move: {
    heading: "Un autre horaire",
    open: "Voir les horaires libres",
    hint: "Une nouvelle réponse est demandée à toutes les autres personnes.",
    day: "Jour",
    show: "Afficher",
    dayBefore: "Jour précédent",
    dayAfter: "Jour suivant",
    times: (date) => `Horaires libres le ${date}`,
    none: (date) => `Aucun horaire n’est libre le ${date}.`,
    nextFree: (date) => `Prochains horaires libres\u00a0: ${date}`,
    nearest: "Les horaires libres les plus proches",
    choose: "Choisissez d’abord un horaire.",
    submit: "Déplacer la réunion",
  },
  cancel: {
    heading: "Si vous ne pouvez pas venir du tout",
    leave: { hint: "Vous quittez la réunion. Elle a lieu sans vous.", submit: "Quitter la réunion" },
    callOff: { hint: "Personne d’autre ne participe\u00a0: la réunion est annulée.", submit: "Annuler la réunion" },
  },
  reason: "Motif, si vous souhaitez en donner un",
  zone: { heading: "Horaires dans un autre fuseau", label: "Fuseau horaire", submit: "Afficher" },
  calendarFile: "Enregistrer pour un agenda",
  whose: (name, email) =>
    `Ce lien agit au nom de ${name} (${email}). Toute personne qui le possède peut en faire autant\u00a0: ne le transmettez pas.`,
  problem: {
    heading: "Cela n’a pas fonctionné",
    invalidLink: "Essayez le lien du dernier e-mail au sujet de la réunion.",
  },
};
