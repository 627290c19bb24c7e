import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Primeros pasos",
  step: (step, steps) => `Paso ${step} de ${steps}`,
  titles: {
    zone: "¿Dónde está?",
    hours: "¿Cuándo se le puede ver?",
    type: "¿Qué se puede reservar?",
    link: "Comparta su página",
  },
  intros: {
    zone: "Su horario sigue este reloj. Los demás lo ven en el suyo.",
    hours: "Podrá afinarlo después: días libres, concentración, horario para un solo tipo.",
    type: "Un tipo de reunión basta para empezar.",
    link: "Ponga nombre a su página y envíe el enlace a quien quiera: se reserva sin cuenta.",
  },
  usualType: "Conversación",
  name: "Nombre",
  length: "Duración en minutos",
  next: "Guardar y seguir",
  skip: "Omitir",
  done: "Listo",
};
