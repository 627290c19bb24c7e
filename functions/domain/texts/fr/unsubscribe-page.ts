import type { unsubscribePage as english } from "../en/unsubscribe-page.ts";

export const unsubscribePage: typeof english = {
  title: "Moins d’e-mails",
  reminder: {
    heading: "Plus de rappels\u202f?",
    what: "Vous ne recevrez plus d’e-mails qui vous rappellent vos réunions.",
    button: "Plus de rappels",
    done: "Vous ne recevrez plus de rappels par e-mail.",
  },
  suggestion: {
    heading: "Plus d’e-mails sur les suggestions\u202f?",
    what: "Vous ne recevrez plus d’e-mails sur les suggestions qui vous attendent. Elles restent ici, dans votre boîte de réception.",
    button: "Plus d’e-mails sur les suggestions",
    done: "Vous ne recevrez plus d’e-mails sur les suggestions.",
  },
  all: {
    heading: "Plus aucun e-mail d’ici\u202f?",
    what: "Vous ne recevrez plus aucun e-mail d’ici, et personne ne pourra plus vous inviter par votre adresse.",
    button: "Plus aucun e-mail",
    done: "Vous ne recevrez plus aucun e-mail d’ici.",
  },
  doneHeading: "C’est fait",
};
