import type { problems as english } from "../en/problems.ts";
import { formats } from "./formats.ts";

const costly: Record<Parameters<typeof english.tooOftenThisHour>[0], string> = {
  suggestions: "Vorschläge",
  plans: "Pläne",
  exports: "Exporte",
};

const settled: Record<Parameters<typeof english.suggestionIsNotOpen>[0], string> = {
  accepted: "angenommen",
  dismissed: "verworfen",
  withdrawn: "zurückgezogen",
  expired: "abgelaufen",
};

export const problems: typeof english = {
  titles: {
    invalid_request: "Die Anfrage ist ungültig",
    unauthenticated: "Melden Sie sich zuerst an",
    forbidden: "Das dürfen Sie nicht",
    recent_proof_required: "Weisen Sie sich zuerst aus",
    not_found: "Nicht gefunden",
    slot_taken: "Der Organisator hat zu dieser Zeit schon etwas vor",
    schedule_conflict: "Jemand hat zu dieser Zeit schon etwas vor",
    email_taken: "Zu dieser E-Mail-Adresse gibt es schon ein Konto",
    name_taken: "Dieser Name ist schon vergeben",
    handle_taken: "Dieser Seitenname ist vergeben",
    invalid_state: "Der jetzige Stand lässt das nicht zu",
    plan_stale: "Der Plan ist überholt",
    last_admin: "Es muss immer einen Admin geben",
    version_mismatch: "Seit Sie es gelesen haben, wurde es geändert",
    payload_too_large: "Der Inhalt ist zu groß",
    in_the_past: "Diese Zeit ist schon vorbei",
    too_soon: "Der Organisator braucht mehr Vorlauf",
    too_far_ahead: "So weit im Voraus ist der Kalender des Organisators nicht geöffnet",
    invalid_duration: "Die Terminart bietet diese Dauer nicht an",
    focus_time: "Der Organisator hält diese Zeit für konzentriertes Arbeiten frei",
    outside_availability: "Der Organisator ist zu dieser Zeit nicht verfügbar",
    not_a_slot: "Die freien Zeiten des Organisators beginnen anders",
    daily_limit_reached: "Das Tageslimit des Organisators ist erreicht",
    too_many_participants: "Zu viele Personen für einen Termin",
    too_many_changes: "Zu viele Änderungen für einen Schritt",
    nothing_to_move: "Es gibt nichts zu verschieben",
    too_late: "Für diese Änderung ist es zu spät",
    invitation_refused: "Diese Person kann jetzt nicht eingeladen werden",
    idempotency_key_reused: "Dieser Idempotency-Key gehört zu einer anderen Anfrage",
    assistant_unavailable: "Der Assistent kann das nicht beantworten",
    too_many_requests: "Zu viele Anfragen",
    unavailable: "Der Dienst ist überlastet",
    mail_not_configured: "E-Mail ist nicht eingerichtet",
    internal_error: "Bei uns ist etwas schiefgegangen",
  },

  notFound: {
    account: "Es gibt kein Konto mit dieser ID.",
    attendee: "Es gibt keine teilnehmende Person mit dieser ID.",
    bookableType: "Es gibt keine buchbare Terminart mit dieser ID.",
    feed: "Unter dieser Adresse gibt es keinen Kalender.",
    file: "Es gibt keine Datei mit diesem Namen.",
    focusBlock: "Es gibt keine Fokuszeit mit dieser ID.",
    link: "Dieser Link ist nicht gültig, oder nicht mehr.",
    meeting: "Es gibt keinen Termin mit dieser ID.",
    meetingType: "Es gibt keine Terminart mit dieser ID.",
    organizer: "Es gibt keinen Organisator mit dieser ID.",
    override: "Für dieses Datum gibt es keine Ausnahme.",
    page: "Unter dieser Adresse gibt es keine Seite.",
    ownReview: "Zu einem Termin mit dieser ID gibt es keine Bewertung von Ihnen.",
    person: "Es gibt keine Person mit dieser ID.",
    personalToken: "Es gibt kein persönliches Token mit dieser ID.",
    plan: "Es gibt keinen Plan mit dieser ID.",
    suggestion: "Es gibt keinen Vorschlag mit dieser ID.",
    weeklyEntry: "Es gibt keinen wöchentlichen Eintrag mit dieser ID.",
  },

  accessTokenMissing: "Senden Sie ein gültiges Zugriffstoken: Authorization: Bearer <accessToken>.",
  accountClosed: "Dieses Konto ist geschlossen.",
  recentProofMissing:
    "Melden Sie sich noch einmal mit Ihrem Passwort oder einem Code an. Für diese Aktion darf die Anmeldung höchstens zehn Minuten zurückliegen.",
  roleMissing: (roles) => `Dafür brauchen Sie die Rolle ${formats.either(roles)}.`,
  bodyTooLarge: (kilobytes) => `Der Inhalt ist größer als ${kilobytes} KB.`,
  bodyIsNoForm: "Senden Sie die Felder des Formulars, mit Content-Type: application/x-www-form-urlencoded.",
  bodyIsNotJson: "Senden Sie den Inhalt als JSON, mit Content-Type: application/json.",
  bodyIsBrokenJson: "Der Inhalt ist kein gültiges JSON.",
  keyReused: "Dieser Idempotency-Key wurde schon für eine andere Anfrage verwendet. Wählen Sie einen neuen.",
  otherVersion: (present) =>
    `Das wurde inzwischen geändert: Es gilt Version ${present}. Sehen Sie sie sich an, bevor Sie etwas ändern.`,
  tooOftenThisHour: (kind, limit) =>
    `${costly[kind]} können Sie ${limit}-mal pro Stunde anfordern. Versuchen Sie es später noch einmal.`,
  outOfTime:
    "Das hat zu lange gedauert und wurde vielleicht trotzdem ausgeführt. Sehen Sie nach, oder versuchen Sie es noch einmal.",
  databaseIsBusy: "Die Datenbank ist überlastet oder antwortet nicht. Versuchen Sie es noch einmal.",
  manyChangesAtOnce: "Zu viele Änderungen auf einmal. Versuchen Sie es noch einmal.",
  fateUnknown:
    "Die Datenbank hat nicht bestätigt, dass die Änderung ausgeführt wurde. Sehen Sie nach, und versuchen Sie es sonst noch einmal.",
  moreThanOneStep: "Das würde mehr auf einmal ändern, als in einem Schritt möglich ist. Es wurde nichts geändert.",
  unexpected: "Etwas Unerwartetes ist passiert. Es wurde unter der ID dieser Anfrage protokolliert.",

  handleTaken: "Eine andere Seite heißt so oder hieß bis vor Kurzem so. Wählen Sie einen anderen Namen.",
  onlyOrganizersHavePages: "Nur wer Termine anbietet, kann eine Seite haben.",
  membersOnly:
    "Das steht nur Mitgliedern der Organisation offen. Sie können buchen, was jemand veröffentlicht hat, und Ihre eigenen Termine sehen.",
  visitorsInviteByAddress:
    "Laden Sie Personen über ihre E-Mail-Adressen ein: Über IDs können nur Mitglieder der Organisation einladen.",
  emailTaken: "Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich an, oder setzen Sie das Passwort zurück.",
  noOrganizersAddress:
    "Mit dieser Adresse können Sie sich nicht als Organisator registrieren. Registrieren Sie sich als Teilnehmer, und bitten Sie einen Admin um die Rolle.",
  failedAttempts: "Für diese Adresse sind zu viele Versuche fehlgeschlagen. Versuchen Sie es später noch einmal.",
  tooOftenFromNetwork:
    "Aus Ihrem Netz kamen innerhalb einer Minute zu viele Anfragen. Bitte versuchen Sie es gleich noch einmal.",
  tooManyCodes:
    "Es wurden zu viele Codes angefordert, oder zu viele waren falsch. Versuchen Sie es später noch einmal.",
  mailNotConfigured:
    "Diese Installation verschickt noch keine E-Mails, daher kann niemand eine Adresse bestätigen. Wenden Sie sich an diejenigen, die sie betreiben.",
  wrongCredentials: "Adresse oder Passwort ist falsch, oder das Konto wurde noch nicht bestätigt.",
  tooManyTokens: (most) =>
    `Sie können höchstens ${most} persönliche Token haben. Widerrufen Sie eines, das nicht mehr gebraucht wird.`,
  wrongPersonalToken: "Das persönliche Token ist ungültig, widerrufen oder abgelaufen.",
  tooManyWrongTokens: "Aus Ihrem Netz kamen zu viele falsche Token. Versuchen Sie es später noch einmal.",
  sessionExpired: "Das Aktualisierungstoken ist ungültig oder abgelaufen. Melden Sie sich neu an.",
  userPoolIsBusy:
    "Die Benutzerverwaltung ist überlastet oder hat nicht geantwortet. Versuchen Sie es später noch einmal.",
  noOtherAdmin: "Es gibt keinen anderen Admin. Geben Sie die Rolle zuerst jemand anderem.",

  adminsTypes: "Nur Admins können die Terminarten der Organisation ändern.",
  organizersTypes: "Nur Organisatoren können eigene Terminarten haben.",
  tooManyTypes: (most) =>
    `Es kann höchstens ${most} Terminarten geben. Löschen Sie eine, die nicht mehr gebraucht wird.`,
  typeNameTaken:
    "Es gibt schon eine aktive Terminart mit diesem Namen. Wählen Sie einen anderen Namen, oder deaktivieren Sie jene Terminart.",
  focusTypeIsNotBooked: "Eine Terminart für Fokuszeit hält Zeit frei. Sie kann nicht gebucht werden.",

  datesHavePassed: "Diese Tage sind schon vorbei. Wählen Sie spätere.",
  calendarIsNotFree:
    "Zu dieser Zeit steht etwas in Ihrem Kalender. Verschieben Sie es zuerst, oder wählen Sie eine andere Zeit.",

  time: {
    in_the_past: "Diese Zeit ist schon vorbei. Wählen Sie eine spätere.",
    too_soon: "Der Organisator braucht für diese Terminart mehr Vorlauf. Wählen Sie eine spätere Zeit.",
    too_far_ahead: "Diese Terminart kann nicht so weit im Voraus gebucht werden. Wählen Sie eine frühere Zeit.",
    invalid_duration: "Die Terminart bietet diese Dauer nicht an. Wählen Sie eine, die sie anbietet.",
    focus_time:
      "Der Organisator hält diese Zeit oder einen Teil der Pufferzeiten des Termins für konzentriertes Arbeiten frei.",
    outside_availability: "Der Termin läge außerhalb der Zeiten, zu denen der Organisator verfügbar ist.",
    not_a_slot: "Die freien Zeiten des Organisators beginnen anders. Wählen Sie eine der aufgeführten.",
    daily_limit_reached: "Der Organisator nimmt an diesem Tag keine weiteren Termine dieser Art an.",
    slot_taken: "Der Organisator hat zu dieser Zeit oder während der Pufferzeiten des Termins schon etwas vor.",
    schedule_conflict: "Eine teilnehmende Person hat zu dieser Zeit schon etwas vor.",
  },
  youAreBusy: "Sie haben zu dieser Zeit schon etwas vor.",
  youAreBusyWithBuffers: "Sie haben zu dieser Zeit oder während der Pufferzeiten des Termins schon etwas vor.",
  youAndAnotherAreBusy: "Sie und eine weitere teilnehmende Person haben zu dieser Zeit schon etwas vor.",
  invitedIsBusy: "Eine Person, die Sie einladen, hat zu dieser Zeit schon etwas vor.",

  onlyOrganizer: {
    edit: "Nur der Organisator kann einen Termin bearbeiten.",
    end: "Nur der Organisator kann einen Termin beenden.",
    extend: "Nur der Organisator kann einen Termin verlängern.",
    invite: "Nur der Organisator kann weitere Personen einladen.",
    makeRoom: "Nur der Organisator kann Platz für einen Termin schaffen.",
    revokeLinks: "Nur der Organisator kann die Links anderer ungültig machen.",
    seeMessages: "Nur der Organisator kann sehen, welche E-Mails zu einem Termin gesendet wurden.",
    seeReviews: "Nur der Organisator kann die Bewertungen eines Termins sehen.",
    takeOff: "Nur der Organisator kann andere von einem Termin ausschließen.",
  },
  onlyOrganizersIgnoreHours: "Nur Organisatoren können sich über ihre Verfügbarkeit hinwegsetzen.",
  tooManyPeople: (most) => `Ein Termin kann höchstens ${most} Personen haben, Organisator eingeschlossen.`,
  longestMeeting: (minutes) => `Ein Termin kann höchstens ${minutes} Minuten dauern.`,
  meetingIsCancelled: "Der Termin ist abgesagt.",
  meetingIsOver: "Der Termin ist vorbei.",
  meetingHasBegun:
    "Der Termin hat begonnen. Der Organisator kann ihn noch verlängern oder beenden, und Teilnehmende können noch antworten.",
  meetingHasNotBegun: "Der Termin hat noch nicht begonnen. Sie können ihn stattdessen verschieben oder absagen.",
  tooLateForAttendees: (minutes) =>
    `Teilnehmende können diesen Termin bis ${formats.plural(minutes, { one: "eine Minute", other: `${minutes} Minuten` })} vor Beginn ändern. Wenden Sie sich an den Organisator.`,
  youHaveLeft:
    "Sie nehmen an diesem Termin nicht mehr teil. Sie können nur noch lesen, wie er war, als Sie ihn verlassen haben.",
  youHaveDeclined: "Sie haben diesen Termin abgelehnt. Sagen Sie zu, bevor Sie ihn verschieben.",
  youOrganize: "Sie organisieren diesen Termin. Deshalb gibt es für Sie keine Einladung zu beantworten.",

  cannotBePushed: (title, id, to) => `„${title}“ (${id}) kann nicht auf ${to} verschoben werden.`,
  cannotLastUntil: (end) => `Der Termin kann nicht bis ${end} dauern.`,
  becauseOfFocusTime: "Diese Zeit halten Sie für konzentriertes Arbeiten frei.",
  becauseOfAnotherDay: "Das ist ein anderer Tag.",
  becauseOfOpenHours: "Er läge dann außerhalb Ihrer Verfügbarkeit.",
  becauseOfBusyPeople: (names) => `Dann nicht frei: ${names.join(", ")}.`,
  you: "Sie",

  takesNoInvitations: "Eine der teilnehmenden Personen nimmt keine Einladungen an.",
  unansweredInvitations: (most) =>
    `Eine der teilnehmenden Personen hat schon ${most} unbeantwortete Einladungen von Ihnen.`,
  invitationsADay: (most) => `Sie haben eine der teilnehmenden Personen ${most}-mal innerhalb eines Tages eingeladen.`,
  invitationsHoldTooMuch: (hours) =>
    `Unbeantwortete Einladungen derselben Person dürfen höchstens ${hours} Stunden der Zeit einer anderen belegen.`,
  newAddressesADay: (limit) =>
    `Sie können pro Tag höchstens ${formats.plural(limit, { one: "eine Adresse", other: `${limit} Adressen` })} einladen, die Sie noch nie eingeladen haben. Versuchen Sie es morgen noch einmal.`,

  planIsOutOfDate: (reasons) =>
    `Der Plan ist überholt: ${reasons.join("; ")}. Es wurde nichts verschoben. Erstellen Sie einen neuen Plan.`,
  meetingHasChanged: (id) => `Termin ${id} hat sich geändert`,
  meetingCannotMove: (id, to, why) => `Termin ${id} kann nicht auf ${to} verschoben werden (${why})`,
  planHasExpired: "Der Plan ist abgelaufen. Erstellen Sie einen neuen.",
  planWasInterrupted:
    "Es hat sich zu viel auf einmal geändert. Wenden Sie den Plan noch einmal an. Er macht weiter, wo er aufgehört hat.",
  dateIsOver: "Dieser Tag ist vorbei. Wählen Sie einen, an dem noch Termine bevorstehen.",
  noMeetingsToMove: "Sie organisieren keinen Termin, der an diesem Tag beginnt und noch bevorsteht.",
  peopleOfPlan: (most) =>
    `Ein Plan kann höchstens ${most} Personen betreffen, und weniger, wenn ihre Verfügbarkeiten umfangreich sind. Verschieben Sie zuerst einige der Termine.`,
  meetingsOfPlan: (most) => `Ein Plan kann höchstens ${most} Termine verschieben, und an diesem Tag beginnen mehr.`,

  meetingsOfRequest: (most) =>
    `Eine Anfrage kann höchstens ${most} Termine betreffen. Nennen Sie weniger Termine oder weniger Tage.`,

  suggestionWasAccepted: "Der Vorschlag wurde schon angenommen, und der Termin ist verschoben.",
  suggestionHasChanged:
    "Der Vorschlag hat sich geändert: Unter diesem Index steht jetzt eine andere Zeit. Lesen Sie ihn noch einmal.",
  suggestionIsNotOpen: (status) =>
    `Der Vorschlag ist ${settled[status]} und nicht mehr offen. Es wurde nichts verschoben.`,

  declinedToReview: "Sie haben diesen Termin abgelehnt. Bewerten kann ihn nur, wer teilgenommen hat.",
  notOverToReview: "Dieser Termin ist noch nicht vorbei. Danach können Sie ihn bewerten.",
  reviewWindow: (days) => `Ein Termin kann bis ${days} Tage nach seinem Ende bewertet werden.`,
};
