import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Bandeja de entrada",
  intro: "Estas reuniones ya no encajan donde están.",
  nothing: "No le espera nada: todas sus reuniones encajan.",
  toCalendar: "Ir al calendario",
  meeting: "Reunión",
  somebody: "alguien",
  declinedBy: (names) => (names.length === 0 ? "Alguien no puede a esa hora." : `Rechazada por ${names.join(", ")}.`),
  causes: {
    focus_time: "Cae en tiempo reservado para trabajar sin interrupciones.",
    outside_availability: "Cae fuera de sus horas abiertas.",
    rules_changed: "Las reglas de su tipo han cambiado, y ya no cumple una de ellas.",
  },
  bottleneck: (names) => `Sin ${names} habría horas.`,
  accept: "Aceptar",
  dismiss: "Dejarla ahí",
  cancelMeeting: "Cancelar la reunión",
  moved: (title, when) => `«${title}» se ha movido a ${when}.`,
  dismissed: (title) => `«${title}» se queda donde está.`,
  cancelled: (title) => `«${title}» está cancelada.`,
  gone: "Esto ha cambiado entretanto y ya no le espera.",
  otherTimes: "Otras horas",
  cancelHint: "Ya no viene nadie. Se avisa a todos, y no se puede deshacer.",
};
