import type { inputs as english } from "../en/inputs.ts";
import { formats } from "./formats.ts";

export const inputs: typeof english = {
  notEmpty: "Escriba algo aquí.",
  characters: (most) => `Utilice ${most} caracteres como máximo.`,
  printableKey: "Utilice de 1 a 255 caracteres ASCII imprimibles.",
  id: "Este identificador no es uno de los nuestros.",
  cursor: "Utilice el `nextCursor` de una página de esta lista.",
  line: "Utilice una sola línea de texto, sin caracteres de control ni caracteres que cambien la dirección de la escritura.",
  plainText:
    "Utilice texto sin formato, sin caracteres de control ni caracteres que cambien la dirección de la escritura.",
  json: (example) => `Utilice JSON, por ejemplo ${example}.`,

  handle: "Use de 3 a 30 minúsculas, cifras y guiones que no sean una palabra reservada.",
  slug: "Use minúsculas, cifras y guiones.",
  slugTaken: "Otro de estos tipos tiene este nombre corto.",
  email: "Indique una dirección de correo electrónico.",
  passwordLength: (count) => `Utilice al menos ${count} caracteres.`,
  passwordEdges: "Una contraseña ocupa una sola línea y no puede empezar ni terminar con un espacio.",
  weakPassword: "Esta contraseña es demasiado fácil de adivinar. Elija otra.",
  code: "Indique el código que se envió por correo electrónico.",
  sameAddress: "Esta ya es su dirección.",
  wrongCode: "El código es incorrecto o ha caducado.",
  nameForNewAccount: "Indique su nombre: esta dirección todavía no tiene cuenta.",

  instant:
    "Indique un instante entre 1970 y 2199, en minutos enteros y con un desfase horario o Z, por ejemplo 2026-12-01T14:00:00Z.",
  date: "Indique una fecha que exista, con el formato AAAA-MM-DD.",
  month: "Indique un mes, con el formato AAAA-MM, o una fecha de ese mes.",
  dateOrInstant:
    "Indique una fecha, por ejemplo 2026-12-01, o un instante en minutos enteros, por ejemplo 2026-12-01T14:00:00Z.",
  startTime: "Indique una hora de 00:00 a 23:59, con el formato HH:MM.",
  endTime: "Indique una hora de 00:00 a 24:00, con el formato HH:MM.",
  zone: (nearest) =>
    `Indique el nombre de una zona horaria IANA, por ejemplo Europe/Berlin.${nearest.length > 0 ? ` ¿Quería decir ${formats.either(nearest)}?` : ""}`,

  endAfterStart: "El final debe ser posterior al inicio.",
  equalEnds: "El inicio y el final deben ser distintos. Un día completo va de 00:00 a 24:00.",
  rangeEnd: "El período debe terminar después de su inicio.",
  rangeDays: (most) => `Pida un período de ${most} días como máximo.`,
  days: (most) => `Pida de 1 a ${most} días. Ambas fechas están incluidas.`,
  months: (most) => `Pida de 1 a ${most} meses. Ambos están incluidos.`,
  lastDate: "La última fecha no puede ser anterior a la primera.",
  datesInOrder: (most) => `Indique las fechas en orden, ${most} días como máximo.`,
  dateOrRange: "Indique una fecha o un período, pero no ambos.",
  tooFullDates: "Hay demasiado en estas fechas para leerlo de una vez. Pida menos fechas.",
  tooFullMonths: "Hay demasiado en estos meses para leerlo de una vez. Pida menos meses.",
  textOrIntent: "Indique `text` o `intent`, no ambos.",
  intentsZone: "Un intent indica su propia `timeZone`.",

  endOrMinutes: "Indique `end` o `byMinutes`, pero no ambos.",
  laterEnd: "Elija un final posterior al actual.",
  earlierEnd: "Elija un final posterior al inicio y que no supere el final actual.",
  otherTime: "La reunión ya está a esta hora. Elija otra.",
  suggestedIndex: "La sugerencia no tiene ningún horario con este índice.",

  wholeMinutes: (least, most) => `Indique un número entero de minutos, de ${least} a ${most}.`,
  wholeDays: (least, most) => `Indique un número entero de días, de ${least} a ${most}.`,
  wholeMeetings: (least, most) => `Indique un número entero de reuniones, de ${least} a ${most}.`,
  color: "Indique un color con el formato #RRGGBB.",
  distinctDurations: "Indique cada duración una sola vez. No repita durationMinutes.",
  distinctReminders: "Indique cada recordatorio una sola vez.",
  noticeInWindow:
    "La antelación debe ser menor que el período de reserva. De lo contrario, nunca se podría reservar nada.",

  sameId: "Otra entrada ya tiene este identificador.",
  sameDate: "Otra excepción ya corresponde a esta fecha.",
  unknownType: "No tiene ningún tipo de reunión con este identificador.",
  weeklyEntries: (most) => `Puede haber como máximo ${most} entradas semanales.`,
  overrides: {
    dates: (most) => `Puede haber excepciones para ${most} fechas como máximo.`,
    intervals: (most) => `Todas las excepciones juntas pueden tener como máximo ${most} intervalos.`,
    characters: (most) => `Los motivos de todas las excepciones juntas pueden tener como máximo ${most} caracteres.`,
  },
  focusBlockDays: (most) => `Un tiempo de concentración puede durar como máximo ${most} días.`,

  onlyOrExcept: "Indique qué reuniones se mueven o cuáles se quedan, no ambas cosas.",
  roomForOneMeeting: "Se hace sitio para una sola reunión: pida otros horarios para ella, con makeRoom.",
  notOfDate: "No organiza ninguna reunión con este identificador que empiece en esa fecha y esté por venir.",
  notOnMeeting: "Esta persona no participa en la reunión.",
  windowSays: "Indique días, fechas, un inicio o un final.",
  slotsInOrder: "Los horarios libres siempre están en orden cronológico. Solo se pueden ordenar las sugerencias.",
  slotsWithoutRoom: "Los horarios libres ya están libres. Solo se puede hacer sitio para las sugerencias.",
  givesNoWay: "Solo pueden dejar sitio las reuniones de menor prioridad que usted organiza.",
  eachOnce: "Indique cada reunión una sola vez.",
  roomForExisting: "Solo se puede hacer sitio para mover una reunión que ya existe.",
  slotsKeepTo:
    "Los horarios libres solo tienen en cuenta only y never. Para preferir o evitar horarios, pida sugerencias.",

  peopleToInvite: "Indique a alguien en `userIds` o `attendeeEmails`.",
  noLinks:
    "No incluya direcciones web ni de correo, porque esto lo leerán personas sin cuenta aquí. Ponga un espacio después de otros puntos.",
  noLinksInLocation:
    "Cuando se invita a personas sin cuenta aquí, solo el organizador puede indicar una dirección web o de correo como lugar.",
  nameReadsAsLink:
    "Su nombre parece una dirección web o de correo. Cámbielo antes de invitar a personas sin cuenta aquí.",
};
