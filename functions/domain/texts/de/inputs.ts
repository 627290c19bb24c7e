import type { inputs as english } from "../en/inputs.ts";
import { formats } from "./formats.ts";

export const inputs: typeof english = {
  notEmpty: "Geben Sie hier etwas an.",
  characters: (most) => `Verwenden Sie höchstens ${most} Zeichen.`,
  printableKey: "Verwenden Sie 1 bis 255 druckbare ASCII-Zeichen.",
  id: "Das ist keine unserer IDs.",
  cursor: "Verwenden Sie den `nextCursor` einer Seite dieser Liste.",
  line: "Verwenden Sie eine einzelne Textzeile ohne Steuerzeichen und ohne Zeichen, die die Schreibrichtung ändern.",
  plainText: "Verwenden Sie reinen Text ohne Steuerzeichen und ohne Zeichen, die die Schreibrichtung ändern.",
  json: (example) => `Verwenden Sie JSON, zum Beispiel ${example}.`,

  handle: "Verwenden Sie 3 bis 30 Kleinbuchstaben, Ziffern und Bindestriche, die kein reserviertes Wort sind.",
  slug: "Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.",
  slugTaken: "Eine andere dieser Arten hat diesen Kurznamen.",
  email: "Geben Sie eine E-Mail-Adresse an.",
  passwordLength: (count) => `Verwenden Sie mindestens ${count} Zeichen.`,
  passwordEdges: "Ein Passwort ist einzeilig und darf nicht mit einem Leerzeichen beginnen oder enden.",
  weakPassword: "Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes.",
  code: "Geben Sie den Code ein, der per E-Mail gesendet wurde.",
  sameAddress: "Das ist bereits Ihre Adresse.",
  wrongCode: "Der Code ist falsch oder abgelaufen.",
  nameForNewAccount: "Geben Sie Ihren Namen an: Zu dieser Adresse gibt es noch kein Konto.",

  instant:
    "Geben Sie einen Zeitpunkt von 1970 bis 2199 in ganzen Minuten und mit Zeitverschiebung oder Z an, zum Beispiel 2026-12-01T14:00:00Z.",
  date: "Geben Sie ein Datum an, das es gibt, in der Form JJJJ-MM-TT.",
  month: "Geben Sie einen Monat in der Form JJJJ-MM oder ein Datum darin an.",
  dateOrInstant:
    "Geben Sie ein Datum an, zum Beispiel 2026-12-01, oder einen Zeitpunkt in ganzen Minuten, zum Beispiel 2026-12-01T14:00:00Z.",
  startTime: "Geben Sie eine Uhrzeit von 00:00 bis 23:59 in der Form HH:MM an.",
  endTime: "Geben Sie eine Uhrzeit von 00:00 bis 24:00 in der Form HH:MM an.",
  zone: (nearest) =>
    `Geben Sie den Namen einer IANA-Zeitzone an, zum Beispiel Europe/Berlin.${nearest.length > 0 ? ` Meinten Sie ${formats.either(nearest)}?` : ""}`,

  endAfterStart: "Das Ende muss nach dem Beginn liegen.",
  equalEnds: "Beginn und Ende müssen sich unterscheiden. Ein ganzer Tag ist 00:00 bis 24:00.",
  rangeEnd: "Der Zeitraum muss nach seinem Beginn enden.",
  rangeDays: (most) => `Fragen Sie einen Zeitraum von höchstens ${most} Tagen ab.`,
  days: (most) => `Fragen Sie 1 bis ${most} Tage ab. Beide Daten zählen mit.`,
  months: (most) => `Fragen Sie 1 bis ${most} Monate ab. Beide zählen mit.`,
  lastDate: "Das letzte Datum darf nicht vor dem ersten liegen.",
  datesInOrder: (most) => `Nennen Sie die Tage in zeitlicher Folge, höchstens ${most} Tage.`,
  dateOrRange: "Geben Sie entweder ein Datum oder einen Zeitraum an, nicht beides.",
  tooFullDates: "An diesen Tagen ist zu viel eingetragen, um es auf einmal zu lesen. Fragen Sie weniger Tage ab.",
  tooFullMonths: "In diesen Monaten ist zu viel eingetragen, um es auf einmal zu lesen. Fragen Sie weniger Monate ab.",
  textOrIntent: "Geben Sie entweder `text` oder `intent` an.",
  intentsZone: "Ein intent nennt seine eigene `timeZone`.",

  endOrMinutes: "Geben Sie entweder `end` oder `byMinutes` an, nicht beides.",
  laterEnd: "Wählen Sie ein Ende nach dem jetzigen Ende.",
  earlierEnd: "Wählen Sie ein Ende nach dem Beginn und nicht nach dem jetzigen Ende.",
  otherTime: "Der Termin liegt schon zu dieser Zeit. Wählen Sie eine andere.",
  suggestedIndex: "Der Vorschlag enthält keine Zeit mit diesem Index.",

  wholeMinutes: (least, most) => `Geben Sie ganze Minuten von ${least} bis ${most} an.`,
  wholeDays: (least, most) => `Geben Sie ganze Tage von ${least} bis ${most} an.`,
  wholeMeetings: (least, most) => `Geben Sie eine ganze Zahl von Terminen von ${least} bis ${most} an.`,
  color: "Geben Sie eine Farbe in der Form #RRGGBB an.",
  distinctDurations: "Nennen Sie jede Dauer nur einmal. Wiederholen Sie durationMinutes nicht.",
  distinctReminders: "Nennen Sie jede Erinnerung nur einmal.",
  noticeInWindow: "Die Vorlaufzeit muss kürzer sein als der Buchungszeitraum. Sonst ließe sich nie etwas buchen.",

  sameId: "Ein anderer Eintrag hat schon diese ID.",
  sameDate: "Für dieses Datum gibt es schon eine andere Ausnahme.",
  unknownType: "Sie haben keine Terminart mit dieser ID.",
  weeklyEntries: (most) => `Es kann höchstens ${most} wöchentliche Einträge geben.`,
  overrides: {
    dates: (most) => `Es kann Ausnahmen für höchstens ${most} Tage geben.`,
    intervals: (most) => `Alle Ausnahmen zusammen können höchstens ${most} Zeitspannen haben.`,
    characters: (most) => `Die Begründungen aller Ausnahmen zusammen können höchstens ${most} Zeichen lang sein.`,
  },
  focusBlockDays: (most) => `Eine Fokuszeit kann höchstens ${most} Tage dauern.`,

  onlyOrExcept: "Geben Sie an, welche Termine verlegt werden oder welche bleiben, nicht beides.",
  roomForOneMeeting:
    "Platz schaffen lässt sich für einen einzelnen Termin: Fragen Sie mit makeRoom nach anderen Zeiten für ihn.",
  notOfDate: "Sie leiten keinen Termin mit dieser Kennung, der an dem Tag beginnt und noch bevorsteht.",
  notOnMeeting: "Diese Person nimmt an dem Termin nicht teil.",
  windowSays: "Geben Sie Wochentage, Daten, einen Beginn oder ein Ende an.",
  slotsInOrder: "Freie Zeiten sind immer zeitlich geordnet. Die Reihenfolge lässt sich nur bei Vorschlägen wählen.",
  slotsWithoutRoom: "Freie Zeiten sind schon frei. Platz schaffen lässt sich nur bei Vorschlägen.",
  givesNoWay: "Nur Termine mit niedrigerer Priorität, die Sie selbst leiten, können Platz machen.",
  eachOnce: "Nennen Sie jeden Termin nur einmal.",
  roomForExisting: "Platz schaffen lässt sich nur für andere Zeiten eines Termins, den es schon gibt.",
  slotsKeepTo:
    "Freie Zeiten berücksichtigen nur only und never. Wenn Sie Zeiten bevorzugen oder meiden möchten, fragen Sie nach Vorschlägen.",

  peopleToInvite: "Nennen Sie jemanden in `userIds` oder `attendeeEmails`.",
  noLinks:
    "Lassen Sie Web- und E-Mail-Adressen weg, denn dies lesen auch Menschen ohne Konto hier. Setzen Sie nach anderen Punkten ein Leerzeichen.",
  noLinksInLocation:
    "Wenn Menschen ohne Konto hier eingeladen werden, darf nur der Organisator beim Ort eine Web- oder E-Mail-Adresse angeben.",
  nameReadsAsLink:
    "Ihr Name liest sich wie eine Web- oder E-Mail-Adresse. Ändern Sie ihn, bevor Sie Menschen ohne Konto hier einladen.",
};
