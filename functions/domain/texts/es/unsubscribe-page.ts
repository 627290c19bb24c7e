import type { unsubscribePage as english } from "../en/unsubscribe-page.ts";

export const unsubscribePage: typeof english = {
  title: "Menos correos",
  reminder: {
    heading: "¿No quiere más recordatorios?",
    what: "No recibirá más correos que le recuerden sus reuniones.",
    button: "No recibir más recordatorios",
    done: "No recibirá más recordatorios por correo.",
  },
  suggestion: {
    heading: "¿No quiere más correos sobre sugerencias?",
    what: "No recibirá más correos sobre las sugerencias que le esperan. Aquí siguen en su bandeja de entrada.",
    button: "No recibir más correos sobre sugerencias",
    done: "No recibirá más correos sobre sugerencias.",
  },
  all: {
    heading: "¿No quiere más correo de aquí?",
    what: "No recibirá más correo de aquí, y ya nadie podrá invitarle por su dirección.",
    button: "No recibir más correo",
    done: "No recibirá más correo de aquí.",
  },
  doneHeading: "Hecho",
};
