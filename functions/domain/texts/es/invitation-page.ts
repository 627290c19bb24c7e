import type { invitationPage as english } from "../en/invitation-page.ts";

export const invitationPage: typeof english = {
  standing: {
    cancelled: "Esta reunión está cancelada.",
    left: "Ya no participa en esta reunión. Así era cuando la dejó.",
    completed: "Esta reunión ha terminado.",
  },
  done: {
    accepted: "Ha aceptado. Su respuesta ha llegado.",
    tentative: "Quizá asista. Su respuesta ha llegado.",
    declined: "Ha rechazado. Su respuesta ha llegado.",
    rescheduled: "La reunión ha cambiado de hora, y se pide una nueva respuesta a los demás.",
    cancelled: "Ha dejado la reunión.",
  },
  answer: {
    heading: "Su respuesta",
    now: {
      pending: "Todavía no ha respondido.",
      accepted: "Ha aceptado.",
      tentative: "Quizá asista.",
      declined: "Ha rechazado.",
    },
    accepted: "Aceptar",
    tentative: "Quizá",
    declined: "Rechazar",
  },
  move: {
    heading: "Otra hora",
    open: "Ver las horas libres",
    hint: "Se pide una nueva respuesta a los demás.",
    day: "Día",
    show: "Mostrar",
    dayBefore: "Día anterior",
    dayAfter: "Día siguiente",
    times: (date) => `Horas libres el ${date}`,
    none: (date) => `No hay ninguna hora libre el ${date}.`,
    nextFree: (date) => `Próximas horas libres: ${date}`,
    nearest: "Las horas libres más cercanas",
    choose: "Elija primero una hora.",
    submit: "Cambiar la reunión de hora",
  },
  cancel: {
    heading: "Si no puede asistir de ninguna manera",
    leave: { hint: "Deja la reunión, que se celebra sin usted.", submit: "Dejar la reunión" },
    callOff: { hint: "No asiste nadie más: la reunión se cancela.", submit: "Cancelar la reunión" },
  },
  reason: "Motivo, si quiere indicar uno",
  zone: { heading: "Horas en otra zona horaria", label: "Zona horaria", submit: "Mostrar" },
  calendarFile: "Guardar para un programa de calendario",
  whose: (name, email) =>
    `Este enlace actúa en nombre de ${name} (${email}). Quien lo tenga puede hacer lo mismo: no lo comparta.`,
  problem: {
    heading: "No ha funcionado",
    invalidLink: "Pruebe con el enlace del último mensaje sobre la reunión.",
  },
};
