import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Perspectivas",
  intro:
    "Cómo se reciben las reuniones en la organización: patrones, nunca personas. No se muestra nada de menos de cinco personas, ni nada de lo que pudiera deducirse.",
  notAllowed: "Las perspectivas son para personas con el rol de RR. HH.",
  by: "Por",
  groupings: {
    month: "Mes",
    type: "Tipo de reunión",
    organizer: "Organizador",
    weekday: "Día de la semana",
    length: "Duración",
  },
  lengths: {
    "up-to-15": "hasta 15 min",
    "16-to-30": "de 16 a 30 min",
    "31-to-60": "de 31 a 60 min",
    "61-to-90": "de 61 a 90 min",
    "over-90": "más de 90 min",
  },
  deleted: "Eliminado",
  total: (count) => (count === 1 ? "Una valoración" : `${count} valoraciones`),
  nothing: "No hay nada que pueda mostrarse de estos meses.",
  average: (rating) => `${rating} de 5 en promedio`,
  mark: (mark) => `${mark} de 5`,
  csv: "Descargar como CSV",
  group: "Grupo",
  reviews: "Valoraciones",
  rating: "Nota",
  usefulness: "Utilidad",
  preparation: "Preparación",
  punctuality: "Puntualidad",
  inNoGroup: (count) =>
    `${count === 1 ? "Una valoración no está" : `${count} valoraciones no están`} en ningún grupo mostrado: esos grupos tienen muy pocas, o delatarían a uno que las tiene.`,
  withheld: "Qué no se muestra",
  because: {
    too_few_reviewers: "Muy pocas personas han valorado reuniones de estos meses:",
    not_final: "Las reuniones de estos meses aún pueden valorarse:",
  },
};
