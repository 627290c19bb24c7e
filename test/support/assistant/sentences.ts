import type { SpokenIntent } from "../../../functions/domain/assistant/spoken-intent.ts";
import type { Language } from "../../../functions/domain/texts/language.ts";

/** Forty everyday sentences: ten things that people want, each in four languages. */

/** When and where they are said: on a Wednesday. */
export const said = { date: "2026-12-02", timeZone: "Europe/Berlin" };

/** Whom the speaker has met. */
export const met = [
  { userId: "ben", name: "Ben Miller" },
  { userId: "anna", name: "Anna Weiss" },
];

export interface Wanted {
  sentences: Record<Language, string>;
  /** How a model may put it. Other words for the same dates are as good. */
  spoken: Partial<SpokenIntent>;
  /** The intent that it comes to, as it goes over the wire. `book` and `find` are the same. */
  expected: { action: string; [field: string]: unknown };
}

const anyTime = { days: [], dates: null, hours: null, person: null };
const nextWeek = { from: "2026-12-07", to: "2026-12-13" };
const dates = (from: string, to = from) => ({ dates: { from, to } });

export const wanted: readonly Wanted[] = [
  {
    sentences: {
      en: "Find 45 minutes with Ben before Friday, not Tuesday",
      de: "Finde 45 Minuten mit Ben vor Freitag, aber nicht dienstags",
      fr: "Trouve 45 minutes avec Ben avant vendredi, mais pas le mardi",
      es: "Busca 45 minutos con Ben antes del viernes, pero no en martes",
    },
    spoken: {
      people: ["[person A]"],
      durationMinutes: 45,
      deadline: { day: { weekday: "friday", week: null }, until: "start" },
      windows: [{ ...anyTime, kind: "never", days: ["tuesday"] }],
    },
    expected: {
      ...{ action: "find", people: [{ userId: "ben" }], durationMinutes: 45 },
      wishes: { deadline: "2026-12-03T23:00:00Z", windows: [{ kind: "never", days: ["tuesday"] }] },
    },
  },
  {
    sentences: {
      en: "Move my Thursday to next week mornings, but keep Anna's",
      de: "Verschiebe meinen Donnerstag auf nächste Woche vormittags, aber Annas Termine bleiben",
      fr: "Déplace mon jeudi à la semaine prochaine, le matin, mais garde les réunions d’Anna",
      es: "Pasa mi jueves a la semana que viene por la mañana, pero deja las reuniones de Anna",
    },
    spoken: {
      action: "move",
      meetings: { dates: { day: { weekday: "thursday", week: null } }, hours: null },
      keepWith: ["[person A]"],
      into: { week: 1 },
      windows: [{ ...anyTime, kind: "only", hours: { part: "morning" } }],
    },
    expected: {
      ...{ action: "move", meetings: dates("2026-12-03"), exceptPeople: [{ userId: "anna" }], into: nextWeek },
      wishes: { windows: [{ kind: "only", end: "12:00" }] },
    },
  },
  {
    sentences: {
      en: "Cancel nothing, just clear the 14th after lunch",
      de: "Mach mir den 14. nach dem Mittagessen frei",
      fr: "Libère le 14 après le déjeuner",
      es: "Déjame libre el 14 después de comer",
    },
    spoken: {
      action: "clear",
      meetings: { dates: { day: { dayOfMonth: 14, month: null } }, hours: { part: "after_lunch" } },
    },
    expected: { action: "clear", meetings: { ...dates("2026-12-14"), start: "13:00" } },
  },
  {
    sentences: {
      en: "Book half an hour with Anna tomorrow",
      de: "Buche morgen eine halbe Stunde mit Anna",
      fr: "Réserve une demi-heure avec Anna demain",
      es: "Reserva media hora con Anna mañana",
    },
    spoken: { action: "book", people: ["[person A]"], durationMinutes: 30, into: { day: { inDays: 1 } } },
    expected: {
      ...{ action: "book", people: [{ userId: "anna" }], durationMinutes: 30 },
      into: { from: "2026-12-03", to: "2026-12-03" },
    },
  },
  {
    sentences: {
      en: "An hour with Ben and Anna as soon as possible",
      de: "So bald wie möglich eine Stunde mit Ben und Anna",
      fr: "Une heure avec Ben et Anna dès que possible",
      es: "Una hora con Ben y Anna lo antes posible",
    },
    spoken: { people: ["[person A]", "[person B]"], durationMinutes: 60, order: "earliest" },
    expected: {
      ...{ action: "find", people: [{ userId: "ben" }, { userId: "anna" }], durationMinutes: 60 },
      wishes: { order: "earliest" },
    },
  },
  {
    sentences: {
      en: "Push my meeting with Ben to Friday afternoon",
      de: "Der Termin mit Ben soll auf Freitagnachmittag",
      fr: "Déplace ma réunion avec Ben à vendredi après-midi",
      es: "Pasa mi reunión con Ben al viernes por la tarde",
    },
    spoken: {
      action: "move",
      people: ["[person A]"],
      into: { day: { weekday: "friday", week: null } },
      windows: [{ ...anyTime, kind: "only", hours: { part: "afternoon" } }],
    },
    expected: {
      ...{ action: "move", people: [{ userId: "ben" }], into: { from: "2026-12-04", to: "2026-12-04" } },
      wishes: { windows: [{ kind: "only", start: "12:00", end: "18:00" }] },
    },
  },
  {
    sentences: {
      en: "Next Tuesday, 30 minutes with Anna, preferably before ten",
      de: "Nächsten Dienstag 30 Minuten mit Anna, möglichst vor 10 Uhr",
      fr: "Mardi prochain, 30 minutes avec Anna, de préférence avant 10 heures",
      es: "El próximo martes, 30 minutos con Anna, mejor antes de las 10",
    },
    spoken: {
      people: ["[person A]"],
      durationMinutes: 30,
      into: { day: { weekday: "tuesday", week: "next" } },
      windows: [{ ...anyTime, kind: "prefer", hours: { from: null, to: "10:00" } }],
    },
    expected: {
      ...{ action: "find", people: [{ userId: "anna" }], durationMinutes: 30 },
      into: { from: "2026-12-08", to: "2026-12-08" },
      wishes: { windows: [{ kind: "prefer", end: "10:00" }] },
    },
  },
  {
    sentences: {
      en: "No meetings tomorrow morning, please",
      de: "Morgen Vormittag bitte keine Termine",
      fr: "Plus aucune réunion demain matin",
      es: "Mañana por la mañana no quiero reuniones",
    },
    spoken: { action: "clear", meetings: { dates: { day: { inDays: 1 } }, hours: { part: "morning" } } },
    expected: { action: "clear", meetings: { ...dates("2026-12-03"), end: "12:00" } },
  },
  {
    sentences: {
      en: "A quarter of an hour with Ben by the end of the month",
      de: "Eine Viertelstunde mit Ben bis Ende des Monats",
      fr: "Un quart d’heure avec Ben d’ici la fin du mois",
      es: "Un cuarto de hora con Ben, a más tardar a fin de mes",
    },
    spoken: {
      people: ["[person A]"],
      durationMinutes: 15,
      deadline: { day: { endOf: "month", ahead: 0 }, until: "end" },
    },
    expected: {
      ...{ action: "find", people: [{ userId: "ben" }], durationMinutes: 15 },
      wishes: { deadline: "2026-12-31T23:00:00Z" },
    },
  },
  {
    sentences: {
      en: "Move everything on Friday to next week, only never to a Monday",
      de: "Alles vom Freitag auf nächste Woche, nur nicht auf einen Montag",
      fr: "Déplace tout ce que j’ai vendredi à la semaine prochaine, sauf au lundi",
      es: "Mueve todo lo del viernes a la semana que viene, menos al lunes",
    },
    spoken: {
      action: "move",
      meetings: { dates: { day: { weekday: "friday", week: null } }, hours: null },
      into: { week: 1 },
      windows: [{ ...anyTime, kind: "never", days: ["monday"] }],
    },
    expected: {
      ...{ action: "move", meetings: dates("2026-12-04"), into: nextWeek },
      wishes: { windows: [{ kind: "never", days: ["monday"] }] },
    },
  },
];
