import type { unsubscribePage as english } from "../en/unsubscribe-page.ts";

export const unsubscribePage: typeof english = {
  title: "Moins d’e-mails",
  reminder: {
    heading: "Ne plus recevoir de rappels\u202f?",
    what: "Vous ne recevrez plus d’e-mails qui vous rappellent vos réunions.",
    button: "Ne plus recevoir de rappels",
    done: "Vous ne recevrez plus de rappels par e-mail.",
  },
  suggestion: {
    heading: "Ne plus recevoir d’e-mails sur les suggestions\u202f?",
    what: "Vous ne recevrez plus d’e-mails sur les suggestions qui vous attendent. Elles restent ici, dans votre boîte de réception.",
    button: "Ne plus en recevoir",
    done: "Vous ne recevrez plus d’e-mails sur les suggestions.",
  },
  all: {
    heading: "Ne plus recevoir aucun e-mail d’ici\u202f?",
    what: "Vous ne recevrez plus aucun e-mail d’ici, et personne ne pourra plus vous inviter par votre adresse.",
    button: "Ne plus recevoir d’e-mails",
    done: "Vous ne recevrez plus aucun e-mail d’ici.",
  },
  doneHeading: "C’est fait",
};
