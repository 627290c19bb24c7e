import type { invitationPage as english } from "../en/invitation-page.ts";

export const invitationPage: typeof english = {
  standing: {
    cancelled: "Dieser Termin ist abgesagt.",
    left: "Sie nehmen an diesem Termin nicht mehr teil. So war er, als Sie ihn verlassen haben.",
    completed: "Dieser Termin ist vorbei.",
  },
  done: {
    accepted: "Sie haben zugesagt. Ihre Antwort ist angekommen.",
    tentative: "Sie kommen vielleicht. Ihre Antwort ist angekommen.",
    declined: "Sie haben abgelehnt. Ihre Antwort ist angekommen.",
    rescheduled: "Der Termin ist verschoben, und alle anderen werden noch einmal gefragt.",
    cancelled: "Sie haben den Termin verlassen.",
  },
  answer: {
    heading: "Ihre Antwort",
    now: {
      pending: "Sie haben noch nicht geantwortet.",
      accepted: "Sie haben zugesagt.",
      tentative: "Sie kommen vielleicht.",
      declined: "Sie haben abgelehnt.",
    },
    accepted: "Zusagen",
    tentative: "Vielleicht",
    declined: "Ablehnen",
  },
  move: {
    heading: "Eine andere Zeit",
    open: "Freie Zeiten ansehen",
    hint: "Alle anderen werden noch einmal um eine Antwort gebeten.",
    day: "Tag",
    show: "Anzeigen",
    dayBefore: "Tag davor",
    dayAfter: "Tag danach",
    times: (date) => `Freie Zeiten am ${date}`,
    none: (date) => `Am ${date} ist keine Zeit frei.`,
    nextFree: (date) => `Nächste freie Zeiten: ${date}`,
    nearest: "Die nächstliegenden freien Zeiten",
    choose: "Wählen Sie zuerst eine Zeit.",
    submit: "Termin verschieben",
  },
  cancel: {
    heading: "Wenn Sie gar nicht kommen können",
    leave: { hint: "Sie verlassen den Termin. Er findet ohne Sie statt.", submit: "Termin verlassen" },
    callOff: { hint: "Sonst nimmt niemand teil: Der Termin wird abgesagt.", submit: "Termin absagen" },
  },
  reason: "Grund, wenn Sie einen nennen möchten",
  zone: { heading: "Zeiten in einer anderen Zeitzone", label: "Zeitzone", submit: "Anzeigen" },
  calendarFile: "Für ein Kalenderprogramm speichern",
  whose: (name, email) =>
    `Dieser Link handelt im Namen von ${name} (${email}). Wer ihn hat, kann dasselbe tun: Geben Sie ihn nicht weiter.`,
  problem: {
    heading: "Das hat nicht geklappt",
    invalidLink: "Versuchen Sie es mit dem Link in der neuesten E-Mail zu dem Termin.",
  },
};
