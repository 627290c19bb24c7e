import type { assistant as english } from "../en/assistant.ts";

export const assistant: typeof english = {
  you: "usted",

  newMeeting: (minutes, people) =>
    `Una reunión${minutes === undefined ? "" : ` de ${minutes} minutos`}${people && ` con ${people}`}.`,
  title: (title) => `Título: «${title}».`,
  typeAndHost: (type, host) => `Tipo de reunión: ${type}. Organiza: ${host}.`,
  moveOne: (title, at) => `Otra hora para «${title}», ${at}.`,
  moveSeveral: (on) => `Otras horas para sus reuniones${on && `: ${on}`}.`,
  clear: (on) => `Un día sin reuniones${on && `: ${on}`}.`,
  onlyTitled: (title) => `Solo reuniones con el título «${title}».`,
  onlyWith: (people) => `Solo reuniones con ${people}.`,
  movingNow: (titles) => `Se mueven: ${titles}.`,
  keptWith: (people) => `Las reuniones con ${people} se quedan donde están.`,
  kept: (count) => (count === 1 ? "Una reunión se queda donde está." : `${count} reuniones se quedan donde están.`),
  attended: (titles) => `Las organizan otras personas y se quedan donde están: ${titles}.`,
  within: (dates) => `Nueva fecha: ${dates}.`,
  window: {
    only: (when) => `Solo: ${when}.`,
    never: (when) => `Nunca: ${when}.`,
    prefer: (when) => `Preferiblemente: ${when}.`,
    avoid: (when) => `Mejor no: ${when}.`,
  },
  deadline: (at) => `Termina como muy tarde: ${at}.`,
  order: { earliest: "Primero las horas más tempranas.", latest: "Primero las horas más tardías." },
  makeRoom: "Sus reuniones de menor prioridad pueden dejar sitio.",
  zone: (zone) => `Todas las horas son de ${zone}.`,

  days: {
    monday: "los lunes",
    tuesday: "los martes",
    wednesday: "los miércoles",
    thursday: "los jueves",
    friday: "los viernes",
    saturday: "los sábados",
    sunday: "los domingos",
  },
  dates: (from, to) => (from === to ? from : `del ${from} al ${to}`),
  hours: (start, end) => `de ${start} a ${end}`,
  forPerson: (name) => `para ${name}`,
  anyTime: "a cualquier hora",

  withWhom:
    "¿Con quién quiere reunirse? Nombre a personas que estén en sus reuniones o indique una dirección de correo.",
  unknownName: (name) =>
    `¿Quién es ${name}? Nadie con ese nombre está en sus reuniones: indique una dirección de correo.`,
  severalOfName: (name) => `¿A qué ${name} se refiere?`,
  unknownAddress: (email) => `Nadie tiene aquí la dirección ${email}. ¿Con quién quiere reunirse?`,
  whoHosts: "¿Quién organiza la reunión?",
  nobodyHosts: "Ninguno de ustedes ofrece reuniones. ¿Con quién hay que reservar?",
  whichType: "¿Qué tipo de reunión es?",
  noTypes: "No hay ningún tipo de reunión que se pueda reservar. ¿Quién más podría organizarla?",
  whichLength: (minutes) => `No se ofrecen reuniones de ${minutes} minutos. ¿Cuánto debe durar?`,
  typeAndLength: (type, minutes) => `${type}, ${minutes} minutos`,
  whichMeeting: "¿A qué reunión se refiere?",
  noMeetings: "No tiene ninguna reunión así por delante. ¿A cuál se refiere?",
  othersHost: "Estas reuniones las organizan otras personas y se mueven una a una. ¿Cuál primero?",
  whichDate: "Solo se puede planificar un día a la vez. ¿Cuál primero?",
  meeting: (title, at) => `«${title}», ${at}`,
  dateAndMeetings: (date, meetings) => `${date}: ${meetings === 1 ? "una reunión" : `${meetings} reuniones`}`,

  unavailable: {
    no_key:
      "Aquí no se admiten peticiones con palabras, porque no hay clave para un modelo. Envíe un intent en su lugar.",
    used_up: "Por hoy se han agotado las peticiones con palabras. Envíe un intent en su lugar o inténtelo mañana.",
    not_asked:
      "No se pudo consultar el modelo que entiende palabras. Envíe un intent en su lugar o inténtelo más tarde.",
    not_understood:
      "No se ha entendido. Pida una hora con alguien, otras horas para reuniones o un día libre. Aquí no se hace nada más.",
  },
  tooOftenToday: (limit) =>
    `Puede pedir con palabras ${limit} veces al día. Envíe un intent en su lugar o inténtelo mañana.`,
};
