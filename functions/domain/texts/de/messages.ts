import type { messages as english } from "../en/messages.ts";
import { formats } from "./formats.ts";

const { plural } = formats;

export const messages: typeof english = {
  colon: ": ",
  times: {
    date: (date) => date,
    dateAndTime: (date, time) => `${date}, ${time}\u00a0Uhr`,
    span: (start, end) => `${start}–${end}\u00a0Uhr`,
    withLength: (span, length) => `${span} (${length})`,
    elsewhere: (people, times, zone) => `Für ${people}: ${times}, ${zone}`,
  },

  subjects: {
    meeting: (what, meeting, when) => `${what}: ${meeting}, ${when}`,
    moved: (what, meeting, when) => `${what}: ${meeting}, jetzt ${when}`,
    several: (what, when) => `${what}, der erste: ${when}`,
    withPeople: (title, people) => `${title} mit ${people}`,
    andOthers: (name, count) => `${name} und ${count} weiteren`,
    what: {
      invitation: "Einladung",
      confirmation: "Gebucht",
      booked: "Neue Buchung",
      rescheduled: "Verschoben",
      pushed: "Verschoben",
      extended: "Länger",
      ended: "Kürzer",
      relocated: "Neuer Ort",
      cancelled: "Abgesagt",
      takenOff: "Ohne Sie",
      reminder: "Erinnerung",
    },
    answered: {
      accepted: (name) => `${name} sagt zu`,
      declined: (name) => `${name} lehnt ab`,
      tentative: (name) => `${name} kommt vielleicht`,
      pending: (name) => `${name} nimmt die Antwort zurück`,
    },
    answers: (count) => `${count} Antworten`,
    joined: (people) => `Jetzt mit ${people}`,
    left: (people) => `Ohne ${people}`,
    severalOf: {
      invitation: (count) => `Einladung zu ${count} Terminen`,
      confirmation: (count) => `${count} Termine gebucht`,
      booked: (count) => `${count} neue Buchungen`,
      moved: (count) => `${count} Termine verschoben`,
      cancelled: (count) => `${count} Termine abgesagt`,
      reminder: (count) => `Erinnerung an ${count} Termine`,
      any: (count) => `Neues zu ${count} Terminen`,
    },
  },

  leads: {
    invitation: (by, title) => `${by} lädt Sie zum Termin „${title}“ ein.`,
    confirmation: (title) => `Der Termin „${title}“ ist gebucht.`,
    booked: (by, title) => `${by} hat den Termin „${title}“ mit Ihnen gebucht.`,
    answered: {
      accepted: (name, title) => `${name} hat für den Termin „${title}“ zugesagt.`,
      declined: (name, title) => `${name} hat den Termin „${title}“ abgelehnt.`,
      tentative: (name, title) => `${name} kommt vielleicht zum Termin „${title}“.`,
      pending: (name, title) => `${name} hat die Antwort zum Termin „${title}“ zurückgenommen.`,
    },
    answers: (count, title) => `Zum Termin „${title}“ gibt es ${count} Antworten.`,
    movedBy: {
      rescheduled: (by, title) => `${by} hat den Termin „${title}“ verschoben.`,
      pushed: (by, title) => `${by} hat den Termin „${title}“ verschoben, weil ein anderer Termin länger dauert.`,
      extended: (by, title) => `${by} hat den Termin „${title}“ verlängert.`,
      ended: (by, title) => `${by} hat den Termin „${title}“ gekürzt.`,
      relocated: (by, title) => `${by} hat den Ort des Termins „${title}“ geändert.`,
    },
    moved: {
      rescheduled: (title) => `Der Termin „${title}“ wurde verschoben.`,
      pushed: (title) => `Der Termin „${title}“ wurde verschoben, weil ein anderer Termin länger dauert.`,
      extended: (title) => `Der Termin „${title}“ wurde verlängert.`,
      ended: (title) => `Der Termin „${title}“ wurde gekürzt.`,
      relocated: (title) => `Der Termin „${title}“ findet an einem anderen Ort statt.`,
    },
    cancelledBy: (by, title) => `${by} hat den Termin „${title}“ abgesagt.`,
    cancelled: (title) => `Der Termin „${title}“ ist abgesagt.`,
    takenOffBy: (by, title) => `${by} hat Sie vom Termin „${title}“ abgemeldet.`,
    takenOff: (title) => `Sie nehmen am Termin „${title}“ nicht mehr teil.`,
    joined: (people, count, title) =>
      `${people} ${plural(count, { one: "nimmt", other: "nehmen" })} jetzt am Termin „${title}“ teil.`,
    left: (people, count, title) =>
      `${people} ${plural(count, { one: "nimmt", other: "nehmen" })} am Termin „${title}“ nicht mehr teil.`,
    reminder: (title, ahead) => `Der Termin „${title}“ beginnt ${ahead}.`,
    reminderNow: (title) => `Der Termin „${title}“ beginnt jetzt.`,
    several: {
      invitation: (count) => `Sie sind zu ${count} Terminen eingeladen.`,
      confirmation: (count) => `${count} Termine sind gebucht.`,
      booked: (count) => `Mit Ihnen wurden ${count} Termine gebucht.`,
      moved: (count) => `${count} Ihrer Termine wurden verschoben.`,
      cancelled: (count) => `${count} Ihrer Termine sind abgesagt.`,
      reminder: (count) => `${count} Ihrer Termine beginnen bald.`,
      any: (count) => `Es gibt Neues zu ${count} Ihrer Termine.`,
    },
    severalBy: {
      invitation: (by, count) => `${by} lädt Sie zu ${count} Terminen ein.`,
      moved: (by, count) => `${by} hat ${count} Termine verschoben.`,
      cancelled: (by, count) => `${by} hat ${count} Termine abgesagt.`,
    },
  },

  labels: {
    when: "Zeit",
    now: "Jetzt",
    newTime: "Neue Zeit",
    formerTime: "Bisher",
    place: "Ort",
    newPlace: "Neuer Ort",
    formerPlace: "Bisheriger Ort",
    noPlace: "keiner",
    placeOnPage: "auf der Seite des Termins",
    type: "Terminart",
    organizer: "Organisation",
    people: "Teilnehmende",
    answers: "Antworten",
    description: "Beschreibung",
    reason: "Grund",
    reasonOf: (name) => `Grund, genannt von ${name}`,
    you: (name) => `${name} (Sie)`,
  },
  responses: {
    accepted: (name) => `${name}: zugesagt`,
    declined: (name) => `${name}: abgelehnt`,
    tentative: (name) => `${name}: vielleicht`,
    pending: (name) => `${name}: noch keine Antwort`,
  },

  notes: {
    answer: "Bitte antworten Sie über den Link unten. Antworten aus Kalenderprogrammen erreichen uns noch nicht.",
    answerAgain:
      "Passt Ihnen die neue Zeit? Bitte antworten Sie über den Link unten. Antworten aus Kalenderprogrammen erreichen uns noch nicht.",
    answerEach:
      "Bitte antworten Sie auf der Seite jedes Termins. Antworten aus Kalenderprogrammen erreichen uns noch nicht.",
    takesPlaceWithoutYou: "Der Termin findet ohne Sie statt.",
    unanswered: "Sie haben noch nicht geantwortet.",
    changeByLink: "Über den Link unten können Sie den Termin verschieben oder absagen.",
  },
  buttons: { answer: "Ansehen und antworten", open: "Termin öffnen", openAll: "Ihre Termine öffnen" },

  account: {
    code: {
      subject: (code, sender) => `${code} ist Ihr Code für ${sender}`,
      lead: {
        confirm: "Ihr Code, um diese Adresse zu bestätigen",
        "sign-in": "Ihr Code für die Anmeldung",
        reset: "Ihr Code für ein neues Passwort",
        address: "Ihr Code, um diese Adresse für Ihr Konto zu verwenden",
      },
      lasts: (minutes) =>
        `Er gilt nur einmal und nur ${plural(minutes, { one: "eine Minute", other: `${minutes} Minuten` })} lang.`,
      ignore:
        "Wenn Sie ihn nicht angefordert haben, beachten Sie diese E-Mail nicht. Geben Sie den Code niemandem: Wir fragen nie danach.",
    },
    welcome: {
      subject: (sender) => `Willkommen bei ${sender}`,
      lead: (name) => `Willkommen, ${name}! Ihr Konto ist bereit.`,
      what: "Hier buchen Sie Termine, beantworten Einladungen und verschieben, was nicht mehr passt.",
      signIn: "Sie melden sich mit dieser Adresse an: mit einem Code, den wir Ihnen senden, oder mit einem Passwort.",
      notYou:
        "Wenn nicht Sie dieses Konto angelegt haben, schließen Sie es: Für die Anmeldung genügt ein Code an diese Adresse.",
      open: "Ihr Konto öffnen",
    },
    addressChanged: {
      subject: "Die Adresse Ihres Kontos wurde geändert",
      lead: (address) => `Ihr Konto hat jetzt die Adresse ${address}.`,
      consequences:
        "Von jetzt an melden Sie sich mit jener Adresse an. Alle Sitzungen und persönlichen Token sind beendet.",
      notYou: "Wenn Sie das nicht waren, wenden Sie sich sofort an die Administration Ihrer Organisation.",
    },
    closed: {
      subject: "Ihr Konto ist geschlossen",
      lead: "Ihr Konto ist geschlossen, wie Sie es wollten.",
      consequences:
        "Was nur Ihnen gehörte, wird gelöscht. Kommende Termine, die Sie organisieren, sind abgesagt, und alle anderen finden ohne Sie statt.",
      notYou: "Wenn Sie das nicht waren, wenden Sie sich sofort an die Administration Ihrer Organisation.",
    },
    suggestion: {
      subject: (count) =>
        plural(count, {
          one: "Ein Termin braucht eine andere Zeit",
          other: `${count} Termine brauchen eine andere Zeit`,
        }),
      lead: (count) =>
        plural(count, {
          one: "Einer Ihrer Termine passt nicht mehr. Es gibt Vorschläge für eine andere Zeit.",
          other: `${count} Ihrer Termine passen nicht mehr. Es gibt Vorschläge für andere Zeiten.`,
        }),
      open: "Vorschläge ansehen",
    },
    undeliverable: {
      subject: (name) => `E-Mails erreichen ${name} nicht`,
      lead: (name, email) => `Unsere E-Mail an ${name} (${email}) ist zurückgekommen.`,
      consequences:
        "An diese Adresse senden wir nichts mehr. Bitte geben Sie auf anderem Weg Bescheid, und prüfen Sie die Adresse.",
    },
    test: {
      subject: (sender) => `Test der E-Mails von ${sender}`,
      lead: "E-Mails von hier kommen an.",
      what: "Die Administration hat diese E-Mail gesendet, um das zu prüfen. Sie brauchen nichts zu tun.",
      faults: {
        "no-sender":
          "Diese Installation hat keinen Absender. Tragen Sie `mail` in ihre Konfiguration ein und stellen Sie sie erneut bereit.",
        "undeliverable-address": "Der Anbieter sagt, dass diese Adresse keine E-Mails annimmt.",
        "unverified-sender":
          "Der Anbieter nimmt die Adresse des Absenders noch nicht an. Bestätigen Sie sie dort und setzen Sie die DNS-Einträge, die bei der Bereitstellung genannt werden.",
        sandbox:
          "SES ist noch in der Sandbox und sendet nur an Adressen, die dort bestätigt sind. Bestätigen Sie diese, oder beantragen Sie bei AWS den Produktionszugang.",
        "refused-credentials":
          "Der Anbieter weist die Zugangsdaten ab. Prüfen Sie Benutzer und Passwort im Secret, oder was die Rolle der Funktion darf.",
        "daily-quota":
          "Die E-Mails von heute sind aufgebraucht, beim Anbieter oder bei dieser Installation. Ab Mitternacht (UTC) gibt es neue.",
        "too-large": "Dem Anbieter ist die E-Mail zu groß.",
        unreachable:
          "Der Anbieter ist nicht zu erreichen oder bittet um einen späteren Versuch. Prüfen Sie Namen und Port des Servers und versuchen Sie es noch einmal.",
        "no-answer": "Der Anbieter hat nicht geantwortet. Die E-Mail kann trotzdem ankommen.",
        other: "Der Anbieter weist die E-Mail ab. Was er sagt, steht im Protokoll.",
      },
    },
  },

  footer: {
    onMeeting: (count) =>
      plural(count, {
        one: "Sie erhalten diese E-Mail, weil Sie an diesem Termin teilnehmen.",
        other: "Sie erhalten diese E-Mail, weil Sie an diesen Terminen teilnehmen.",
      }),
    wasOnMeeting: "Sie erhalten diese E-Mail, weil Sie an diesem Termin teilnehmen sollten.",
    invited: "Sie erhalten diese E-Mail, weil jemand diese Adresse für einen Termin angegeben hat.",
    organizer: "Sie erhalten diese E-Mail, weil Sie diesen Termin organisieren.",
    account: "Sie erhalten diese E-Mail, weil sie Ihr Konto betrifft.",
    code: "Sie erhalten diese E-Mail, weil jemand diese Adresse eingegeben hat.",
    suggestions: "Sie erhalten diese E-Mail höchstens einmal am Tag, weil Sie diese Termine organisieren.",
    admin: "Sie erhalten diese E-Mail, weil die Administration diese Adresse eingegeben hat.",
    unsubscribe: "Keine E-Mails dieser Art mehr",
    actsForYou: "Der Link handelt in Ihrem Namen. Geben Sie ihn deshalb nicht weiter.",
    noMoreMail: "Keine E-Mails mehr von hier",
    sender: (sender) => `Gesendet von ${sender}.`,
  },
};
