import { formats } from "./formats.ts";

/** What to give instead: whole sentences about one field of a request. */
export const inputs = {
  notEmpty: "Say something here.",
  characters: (most: number) => `Use at most ${most} characters.`,
  printableKey: "Use 1 to 255 printable ASCII characters.",
  id: "This is not an id of ours.",
  cursor: "Use the `nextCursor` of a page of this list.",
  line: "Use one line of text, without control characters and without any that change the direction of writing.",
  plainText: "Use plain text, without control characters and without any that change the direction of writing.",
  json: (example: string) => `Use JSON, such as ${example}.`,

  handle: "Use 3 to 30 small letters, digits and dashes that are not a reserved word.",
  slug: "Use small letters, digits and dashes.",
  slugTaken: "Another of these types has this slug.",
  email: "Use an e-mail address.",
  passwordLength: (count: number) => `Use at least ${count} characters.`,
  passwordEdges: "A password is one line, and must not begin or end with a space.",
  weakPassword: "This password is too easy to guess. Choose another one.",
  code: "Use the code that was sent by e-mail.",
  sameAddress: "This is your address already.",
  wrongCode: "The code is wrong or has expired.",
  nameForNewAccount: "Say what you are called: this address has no account yet.",

  instant: "Use an instant from 1970 to 2199, in whole minutes and with an offset or Z, such as 2026-12-01T14:00:00Z.",
  date: "Use a date that exists, as YYYY-MM-DD.",
  month: "Use a month, as YYYY-MM, or a date in it.",
  dateOrInstant: "Use a date, such as 2026-12-01, or an instant in whole minutes, such as 2026-12-01T14:00:00Z.",
  startTime: "Use a time of day from 00:00 to 23:59, as HH:MM.",
  endTime: "Use a time of day from 00:00 to 24:00, as HH:MM.",
  zone: (nearest: readonly string[]) =>
    `Use the name of an IANA time zone, such as Europe/Berlin.${nearest.length > 0 ? ` Did you mean ${formats.either(nearest)}?` : ""}`,

  endAfterStart: "The end must come after the start.",
  equalEnds: "The start and the end must differ. A whole day is 00:00 to 24:00.",
  rangeEnd: "The range must end after it begins.",
  rangeDays: (most: number) => `Ask for a range of at most ${most} days.`,
  days: (most: number) => `Ask for 1 to ${most} days. Both dates are included.`,
  months: (most: number) => `Ask for 1 to ${most} months. Both are included.`,
  lastDate: "The last date must not lie before the first.",
  datesInOrder: (most: number) => `Name dates in order, ${most} days at most.`,
  dateOrRange: "Say either a date or a range, not both.",
  tooFullDates: "There is too much on these dates to be read at once. Ask for fewer.",
  tooFullMonths: "There is too much in these months to be read at once. Ask for fewer.",
  textOrIntent: "Say either `text` or `intent`.",
  intentsZone: "An intent says its own `timeZone`.",

  endOrMinutes: "Say either `end` or `byMinutes`, not both.",
  laterEnd: "Choose an end after the present end.",
  earlierEnd: "Choose an end after the start, and no later than the present end.",
  otherTime: "The meeting is already at this time. Choose another one.",
  suggestedIndex: "The suggestion has no time with this index.",

  wholeMinutes: (least: number, most: number) => `Use whole minutes from ${least} to ${most}.`,
  wholeDays: (least: number, most: number) => `Use whole days from ${least} to ${most}.`,
  wholeMeetings: (least: number, most: number) => `Use whole meetings from ${least} to ${most}.`,
  color: "Use a colour as #RRGGBB.",
  distinctDurations: "Name each length once. Do not repeat durationMinutes.",
  distinctReminders: "Name each reminder once.",
  noticeInWindow: "The notice must be shorter than the booking window. Otherwise nothing could ever be booked.",

  sameId: "Another entry has this id.",
  sameDate: "Another override is for this date.",
  unknownType: "You have no meeting type with this id.",
  weeklyEntries: (most: number) => `There can be at most ${most} weekly entries.`,
  overrides: {
    dates: (most: number) => `The overrides of all dates can have at most ${most} dates.`,
    intervals: (most: number) => `The overrides of all dates can have at most ${most} intervals together.`,
    characters: (most: number) => `The overrides of all dates can have at most ${most} characters of reasons together.`,
  },
  focusBlockDays: (most: number) => `A focus block can last at most ${most} days.`,

  onlyOrExcept: "Say which meetings to move or which to leave, not both.",
  roomForOneMeeting: "Room is made for one meeting: ask for other times of it, with makeRoom.",
  notOfDate: "You host no meeting with this id that begins on the date and is still to come.",
  notOnMeeting: "This person is not on the meeting.",
  windowSays: "Say days, dates, a start or an end.",
  slotsInOrder: "Slots always come in the order of time. Suggestions can be ordered.",
  slotsWithoutRoom: "Slots are free as they are. Room can be made for suggestions.",
  givesNoWay: "Only meetings that you host and that have a lower priority can give way.",
  eachOnce: "Name each meeting once.",
  roomForExisting: "Room is made for other times of a meeting that exists.",
  slotsKeepTo: "Slots keep to only and never. To prefer and avoid times, ask for suggestions.",

  peopleToInvite: "Name somebody in `userIds` or `attendeeEmails`.",
  noLinks:
    "Leave out web and mail addresses: people without an account here would read this. Put a space after other dots.",
  noLinksInLocation:
    "Where people without an account here are invited, only the organizer can put a web or mail address into the place.",
  nameReadsAsLink:
    "Your name reads like a web or mail address. Change it before you invite people without an account here.",
};
