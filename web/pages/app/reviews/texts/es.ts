import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Valoraciones",
  intro: (days) =>
    `Si valieron la pena sus reuniones de los últimos ${days} días. Su valoración solo la ve usted; quien organiza ve promedios, y comentarios sin nombres, en cuanto otras tres personas han opinado.`,
  nothing: "Ninguna reunión suya ha terminado últimamente.",
  myReview: "Mi valoración",
  rating: "¿Valió la pena? 1 es nada, 5 es mucho",
  aspects: { usefulness: "Utilidad", preparation: "Preparación", punctuality: "Puntualidad" },
  comment: "Comentario",
  commentHint: "Se muestra a quien organiza sin su nombre.",
  save: "Guardar la valoración",
  change: "Cambiar la valoración",
  takeBack: "Retirarla",
  saved: "Guardada.",
  takenBack: "Retirada.",
  others: "Qué dicen los demás",
  withheld:
    "No se muestra nada hasta que otras tres personas hayan valorado la reunión, para que no se reconozca a nadie.",
  average: (rating, count) => `${rating} de 5 en promedio, de ${count} valoraciones.`,
};
