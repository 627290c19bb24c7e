import type { MessageTexts } from "../../../../functions/domain/texts/messages.ts";
import type { Texts } from "../../../../functions/domain/texts/texts.ts";

/** What to make a text of, once or several times. One that is not here is made of a name. */
type SamplesOf<Part> = {
  [Key in keyof Part as Part[Key] extends string ? never : Key]?: Part[Key] extends (...values: infer Values) => string
    ? readonly Readonly<Values>[]
    : SamplesOf<Part[Key]>;
};

const counts = [[1], [2], [60]] as const;
const field = [["title"]] as const;
const limits = [
  ["title", 1],
  ["title", 7],
] as const;
const names = [["Ann"]] as const;
const at = "Monday, 7 December at 10:00";

const by = [["Ann", "Planning"]] as const;
const people = [
  ["Ann", 1, "Planning"],
  ["Ann, Ben", 2, "Planning"],
] as const;
const several = [[2], [60]] as const;
const severalTexts = {
  ...{ invitation: several, confirmation: several, booked: several, moved: several },
  ...{ cancelled: several, reminder: several, any: several },
};
const severalBy = [["Ann", 2]] as const;
const subject = [["Moved", "Planning", at]] as const;

export const samples: SamplesOf<Omit<Texts, "formats" | "language"> & { messages: MessageTexts }> = {
  messages: {
    times: {
      date: [["7 December"]],
      dateAndTime: [["7 December", "10:00"]],
      span: [["10:00", "11:00"]],
      withLength: [["10:00", "60 min"]],
      elsewhere: [["Ann", "10:00", "UTC"]],
    },
    subjects: {
      meeting: subject,
      moved: subject,
      several: [["Moved", at]],
      withPeople: [["Planning", "Ann"]],
      andOthers: [["Ann", 2]],
      answers: several,
      severalOf: severalTexts,
    },
    leads: {
      invitation: by,
      booked: by,
      answered: { accepted: by, declined: by, tentative: by, pending: by },
      answers: [[2, "Planning"]],
      movedBy: { rescheduled: by, pushed: by, extended: by, ended: by, relocated: by },
      cancelledBy: by,
      takenOffBy: by,
      joined: people,
      left: people,
      reminder: by,
      several: severalTexts,
      severalBy: { invitation: severalBy, moved: severalBy, cancelled: severalBy },
    },
    account: {
      code: { subject: [["204816", "Example"]], lasts: [[1], [10]] },
      suggestion: { subject: counts, lead: counts },
      undeliverable: { lead: [["Ann", "Ann@example.com"]] },
    },
    footer: { onMeeting: counts },
  },
  plans: {
    move: [
      [at, "60", "7", undefined, ""],
      [at, "60", "7", "2", ""],
      [at, "60", "7", "2", "07:00"],
    ],
    days: [[0], [1], [-1], [7], [-7]],
    timeOfDay: [
      ["1 h", true],
      ["2 h", false],
    ],
    room: [
      [at, 1, 1],
      [at, 2, 7],
      [at, 1, 0],
    ],
  },
  assistant: {
    newMeeting: [
      [undefined, ""],
      [45, "Ann"],
    ],
    title: names,
    typeAndHost: [["One-on-one", "Ann"]],
    moveOne: [["Planning", at]],
    moveSeveral: [[""], [at]],
    clear: [[""], [at]],
    onlyWith: names,
    movingNow: [["Planning"]],
    keptWith: names,
    kept: counts,
    attended: [["Planning"]],
    within: [["7 December"]],
    window: { only: [["Mondays"]], never: [["Mondays"]], prefer: [["Mondays"]], avoid: [["Mondays"]] },
    deadline: [[at]],
    zone: [["Europe/Berlin"]],
    dates: [["7 December", "8 December"]],
    hours: [["09:00", "12:30"]],
    forPerson: names,
    unknownName: names,
    severalOfName: names,
    unknownAddress: [["ann@example.com"]],
    whichLength: [[45]],
    typeAndLength: [["One-on-one", 45]],
    meeting: [["Planning", at]],
    dateAndMeetings: [
      ["7 December", 1],
      ["7 December", 3],
    ],
  },
  fields: {
    named: [["title", "Planning."]],
    required: field,
    unknown: field,
    invalid: field,
    kind: [
      ["title", ["string"]],
      ["title", ["int", "boolean", "null"]],
      ["title", ["email", "url", "date", "datetime", "array", "object", "number"]],
    ],
    value: [["title", "High"]],
    oneOf: [["title", ["Low", "High"]]],
    multipleOf: limits,
    notEmpty: field,
    characters: { atLeast: limits, atMost: limits, exactly: limits },
    items: { atLeast: limits, atMost: limits, exactly: limits },
    number: { atLeast: limits, atMost: limits, greater: limits, less: limits },
  },
  inputs: {
    json: [['{"order":1}']],
    passwordLength: [[12]],
    zone: [[[]], [["Asia/Kolkata", "Europe/Dublin"]]],
    rangeDays: [[62]],
    days: [[31]],
    months: [[24]],
    datesInOrder: [[14]],
    wholeMinutes: [[1, 1440]],
    wholeDays: [[0, 1000]],
    wholeMeetings: [[1, 100]],
    weeklyEntries: [[100]],
    overrides: { dates: [[366]], intervals: [[1000]], characters: [[5000]] },
    focusBlockDays: [[31]],
  },
  problems: {
    roleMissing: [[["admin"]], [["admin", "hr"]]],
    bodyTooLarge: [[256]],
    otherVersion: [[3]],
    tooOftenThisHour: [
      ["suggestions", 1],
      ["plans", 20],
      ["exports", 60],
    ],
    tooManyTypes: [[100]],
    tooManyPeople: [[20]],
    longestMeeting: [[1440]],
    tooLateForAttendees: counts,
    cannotBePushed: [["Planning", "4711", "2026-12-07T10:00:00Z"]],
    cannotLastUntil: [["2026-12-07T10:00:00Z"]],
    becauseOfBusyPeople: [[["Ann"]], [["Ann", "Ben"]]],
    unansweredInvitations: [[20]],
    invitationsADay: [[30]],
    invitationsHoldTooMuch: [[24]],
    newAddressesADay: [[1], [20]],
    planIsOutOfDate: [[["First"]], [["First", "Second"]]],
    meetingHasChanged: [["4711"]],
    meetingCannotMove: [["4711", "2026-12-07T10:00:00Z", "Busy."]],
    peopleOfPlan: [[120]],
    meetingsOfPlan: [[50]],
    meetingsOfRequest: [[50]],
    suggestionIsNotOpen: [["accepted"], ["dismissed"], ["withdrawn"], ["expired"]],
    reviewWindow: [[14]],
  },
};
