import type { unsubscribePage as english } from "../en/unsubscribe-page.ts";

export const unsubscribePage: typeof english = {
  title: "Weniger E-Mails",
  reminder: {
    heading: "Keine Erinnerungen mehr?",
    what: "Sie bekommen dann keine E-Mails mehr, die Sie an Termine erinnern.",
    button: "Keine Erinnerungen mehr",
    done: "Sie bekommen keine Erinnerungen mehr per E-Mail.",
  },
  suggestion: {
    heading: "Keine E-Mails über Vorschläge mehr?",
    what: "Sie bekommen dann keine E-Mails mehr über Vorschläge, die auf Sie warten. Hier bleiben sie in Ihrem Eingang.",
    button: "Keine E-Mails über Vorschläge",
    done: "Sie bekommen keine E-Mails mehr über Vorschläge.",
  },
  all: {
    heading: "Gar keine E-Mails mehr von hier?",
    what: "Sie bekommen dann keine E-Mails mehr von hier, und niemand kann Sie mehr über Ihre Adresse einladen.",
    button: "Keine E-Mails mehr",
    done: "Sie bekommen keine E-Mails mehr von hier.",
  },
  doneHeading: "Erledigt",
};
