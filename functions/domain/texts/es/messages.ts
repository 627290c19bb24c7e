import type { messages as english } from "../en/messages.ts";
import { formats } from "./formats.ts";

const { plural } = formats;

export const messages: typeof english = {
  colon: ": ",
  times: {
    date: (date) => date.replace(/^(\p{L}+), /u, "$1 "),
    dateAndTime: (date, time) => `${date}, ${time}`,
    span: (start, end) => `de ${start} a ${end}`,
    withLength: (span, length) => `${span} (${length})`,
    elsewhere: (people, times, zone) => `Para ${people}: ${times}, ${zone}`,
  },

  subjects: {
    meeting: (what, meeting, when) => `${what}: ${meeting}, ${when}`,
    moved: (what, meeting, when) => `${what}: ${meeting}, ahora ${when}`,
    several: (what, when) => `${what}, la primera: ${when}`,
    withPeople: (title, people) => `${title} con ${people}`,
    andOthers: (name, count) => `${name} y ${count} personas más`,
    what: {
      invitation: "Invitación",
      confirmation: "Reunión reservada",
      booked: "Nueva reserva",
      rescheduled: "Cambio de hora",
      pushed: "Cambio de hora",
      extended: "Reunión prolongada",
      ended: "Reunión acortada",
      relocated: "Nuevo lugar",
      cancelled: "Reunión cancelada",
      takenOff: "Sin usted",
      reminder: "Recordatorio",
    },
    answered: {
      accepted: (name) => `${name} acepta`,
      declined: (name) => `${name} rechaza`,
      tentative: (name) => `${name} quizá asista`,
      pending: (name) => `${name} retira su respuesta`,
    },
    answers: (count) => `${count} respuestas`,
    joined: (people) => `Ahora con ${people}`,
    left: (people) => `Sin ${people}`,
    severalOf: {
      invitation: (count) => `Invitación a ${count} reuniones`,
      confirmation: (count) => `${count} reuniones reservadas`,
      booked: (count) => `${count} nuevas reservas`,
      moved: (count) => `${count} reuniones cambian de hora`,
      cancelled: (count) => `${count} reuniones canceladas`,
      reminder: (count) => `Recordatorio de ${count} reuniones`,
      any: (count) => `Novedades de ${count} reuniones`,
    },
  },

  leads: {
    invitation: (by, title) => `${by} le invita a la reunión «${title}».`,
    confirmation: (title) => `La reunión «${title}» está reservada.`,
    booked: (by, title) => `${by} ha reservado la reunión «${title}» con usted.`,
    answered: {
      accepted: (name, title) => `${name} ha aceptado la reunión «${title}».`,
      declined: (name, title) => `${name} ha rechazado la reunión «${title}».`,
      tentative: (name, title) => `${name} quizá asista a la reunión «${title}».`,
      pending: (name, title) => `${name} ha retirado su respuesta a la reunión «${title}».`,
    },
    answers: (count, title) => `Hay ${count} respuestas a la reunión «${title}».`,
    movedBy: {
      rescheduled: (by, title) => `${by} ha movido la reunión «${title}».`,
      pushed: (by, title) => `${by} ha movido la reunión «${title}», porque otra reunión dura más.`,
      extended: (by, title) => `${by} ha prolongado la reunión «${title}».`,
      ended: (by, title) => `${by} ha acortado la reunión «${title}».`,
      relocated: (by, title) => `${by} ha cambiado el lugar de la reunión «${title}».`,
    },
    moved: {
      rescheduled: (title) => `La reunión «${title}» ha cambiado de hora.`,
      pushed: (title) => `La reunión «${title}» ha cambiado de hora, porque otra reunión dura más.`,
      extended: (title) => `La reunión «${title}» se ha prolongado.`,
      ended: (title) => `La reunión «${title}» se ha acortado.`,
      relocated: (title) => `La reunión «${title}» tiene lugar en otro sitio.`,
    },
    cancelledBy: (by, title) => `${by} ha cancelado la reunión «${title}».`,
    cancelled: (title) => `La reunión «${title}» está cancelada.`,
    takenOffBy: (by, title) => `${by} ha anulado su participación en la reunión «${title}».`,
    takenOff: (title) => `Usted ya no participa en la reunión «${title}».`,
    joined: (people, count, title) =>
      `${people} ${plural(count, { one: "participa", other: "participan" })} ahora en la reunión «${title}».`,
    left: (people, count, title) =>
      `${people} ya no ${plural(count, { one: "participa", other: "participan" })} en la reunión «${title}».`,
    reminder: (title, ahead) => `La reunión «${title}» empieza ${ahead}.`,
    reminderNow: (title) => `La reunión «${title}» empieza ahora.`,
    several: {
      invitation: (count) => `Tiene una invitación a ${count} reuniones.`,
      confirmation: (count) => `${count} reuniones están reservadas.`,
      booked: (count) => `Se han reservado ${count} reuniones con usted.`,
      moved: (count) => `${count} de sus reuniones han cambiado de hora.`,
      cancelled: (count) => `${count} de sus reuniones están canceladas.`,
      reminder: (count) => `${count} de sus reuniones empiezan pronto.`,
      any: (count) => `Hay novedades de ${count} de sus reuniones.`,
    },
    severalBy: {
      invitation: (by, count) => `${by} le invita a ${count} reuniones.`,
      moved: (by, count) => `${by} ha movido ${count} reuniones.`,
      cancelled: (by, count) => `${by} ha cancelado ${count} reuniones.`,
    },
  },

  labels: {
    when: "Fecha y hora",
    now: "Hora actual",
    newTime: "Nueva hora",
    formerTime: "Antes",
    place: "Lugar",
    newPlace: "Nuevo lugar",
    formerPlace: "Lugar anterior",
    noPlace: "ninguno",
    placeOnPage: "en la página de la reunión",
    type: "Tipo de reunión",
    organizer: "Organiza",
    people: "Asistentes",
    answers: "Respuestas",
    description: "Descripción",
    reason: "Motivo",
    reasonOf: (name) => `Motivo que indica ${name}`,
    you: (name) => `${name} (usted)`,
  },
  responses: {
    accepted: (name) => `${name}: ha aceptado`,
    declined: (name) => `${name}: ha rechazado`,
    tentative: (name) => `${name}: quizá`,
    pending: (name) => `${name}: sin respuesta todavía`,
  },

  notes: {
    answer:
      "Responda mediante el enlace de abajo, por favor. Las respuestas de los programas de calendario todavía no nos llegan.",
    answerAgain:
      "¿Le conviene la nueva hora? Responda mediante el enlace de abajo, por favor. Las respuestas de los programas de calendario todavía no nos llegan.",
    answerEach:
      "Responda en la página de cada reunión, por favor. Las respuestas de los programas de calendario todavía no nos llegan.",
    takesPlaceWithoutYou: "La reunión se celebrará sin usted.",
    unanswered: "Todavía no ha respondido.",
    changeByLink: "Mediante el enlace de abajo puede mover o cancelar la reunión.",
  },
  buttons: { answer: "Ver y responder", open: "Abrir la reunión", openAll: "Abrir sus reuniones" },

  account: {
    code: {
      subject: (code, sender) => `${code} es su código para ${sender}`,
      lead: {
        confirm: "Su código para confirmar esta dirección",
        "sign-in": "Su código para iniciar sesión",
        reset: "Su código para elegir una contraseña nueva",
        address: "Su código para usar esta dirección en su cuenta",
      },
      lasts: (minutes) =>
        `Sirve una sola vez, durante ${plural(minutes, { one: "un minuto", other: `${minutes} minutos` })}.`,
      ignore:
        "Si no lo ha pedido, no haga caso de este mensaje. No dé el código a nadie: nosotros nunca se lo pediremos.",
    },
    welcome: {
      subject: (sender) => `Le damos la bienvenida a ${sender}`,
      lead: (name) => `Le damos la bienvenida, ${name}. Su cuenta está lista.`,
      what: "Aquí reserva reuniones, responde a invitaciones y mueve lo que ya no conviene.",
      signIn: "Inicie sesión con esta dirección: con un código que le enviamos o con una contraseña.",
      notYou:
        "Si no ha creado usted esta cuenta, ciérrela: para iniciar sesión basta un código enviado a esta dirección.",
      open: "Abrir su cuenta",
    },
    addressChanged: {
      subject: "La dirección de su cuenta ha cambiado",
      lead: (address) => `Su cuenta tiene ahora la dirección ${address}.`,
      consequences:
        "Desde ahora, inicie sesión con esa dirección. Todas las sesiones y todos los tokens personales han terminado.",
      notYou: "Si no ha sido usted, avise enseguida a la administración de su organización.",
    },
    closed: {
      subject: "Su cuenta está cerrada",
      lead: "Su cuenta está cerrada, como ha pedido.",
      consequences:
        "Lo que era solo suyo se está borrando. Las próximas reuniones que usted organiza quedan canceladas, y todas las demás se celebrarán sin usted.",
      notYou: "Si no ha sido usted, avise enseguida a la administración de su organización.",
    },
    suggestion: {
      subject: (count) =>
        plural(count, { one: "Una reunión necesita otra hora", other: `${count} reuniones necesitan otra hora` }),
      lead: (count) =>
        plural(count, {
          one: "Una de sus reuniones ya no encaja. Hay sugerencias de otra hora.",
          other: `${count} de sus reuniones ya no encajan. Hay sugerencias de otras horas.`,
        }),
      open: "Ver las sugerencias",
    },
    undeliverable: {
      subject: (name) => `Los mensajes no llegan a ${name}`,
      lead: (name, email) => `Nuestro mensaje a ${name} (${email}) ha sido devuelto.`,
      consequences:
        "Ya no enviamos nada a esta dirección. Avise a esa persona por otro medio, por favor, y compruebe la dirección.",
    },
    test: {
      subject: (sender) => `Prueba del correo de ${sender}`,
      lead: "El correo enviado desde aquí llega.",
      what: "La administración ha enviado este mensaje para comprobarlo. No tiene que hacer nada.",
      faults: {
        "no-sender": "Esta instalación no tiene remitente. Indique `mail` en su configuración y vuelva a desplegarla.",
        "undeliverable-address": "El proveedor indica que esta dirección no acepta correo.",
        "unverified-sender":
          "El proveedor todavía no acepta la dirección del remitente. Verifíquela allí y cree los registros DNS que indica el despliegue.",
        sandbox:
          "SES sigue en su entorno de pruebas y solo envía a direcciones verificadas allí. Verifique esta o solicite a AWS el acceso de producción.",
        "refused-credentials":
          "El proveedor rechaza las credenciales. Compruebe el usuario y la contraseña en el secreto, o los permisos del rol de la función.",
        "daily-quota":
          "El correo de hoy se ha agotado, en el proveedor o en esta instalación. Habrá más a partir de la medianoche (UTC).",
        "too-large": "Al proveedor le parece demasiado grande el mensaje.",
        unreachable:
          "No se puede contactar con el proveedor, o pide que se intente más tarde. Compruebe el nombre y el puerto del servidor e inténtelo de nuevo.",
        "no-answer": "El proveedor no ha respondido. El mensaje puede llegar de todos modos.",
        other: "El proveedor rechaza el mensaje. Lo que dice está en el registro.",
      },
    },
  },

  footer: {
    onMeeting: (count) =>
      plural(count, {
        one: "Recibe este mensaje porque participa en esta reunión.",
        other: "Recibe este mensaje porque participa en estas reuniones.",
      }),
    wasOnMeeting: "Recibe este mensaje porque iba a participar en esta reunión.",
    invited: "Recibe este mensaje porque alguien ha indicado esta dirección para una reunión.",
    organizer: "Recibe este mensaje porque organiza esta reunión.",
    account: "Recibe este mensaje porque trata de su cuenta.",
    code: "Recibe este mensaje porque alguien ha introducido esta dirección.",
    suggestions: "Recibe este mensaje, como máximo una vez al día, porque organiza estas reuniones.",
    admin: "Recibe este mensaje porque la administración ha introducido esta dirección.",
    unsubscribe: "No recibir más mensajes de este tipo",
    actsForYou: "El enlace actúa en su nombre: no lo comparta.",
    noMoreMail: "No recibir más mensajes desde aquí",
    sender: (sender) => `Enviado por ${sender}.`,
  },
};
