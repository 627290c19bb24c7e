import type { Key, StoredItem } from "../../../functions/store/table/key.ts";

/** How the keys of each kind of item begin. */
const beginnings = {
  profile: { pk: "USER#", sk: "PROFILE" },
  availability: { pk: "USER#", sk: "AVAILABILITY" },
  personalType: { pk: "USER#", sk: "TYPE#" },
  organizationType: { pk: "ORG", sk: "TYPE#" },
  habits: { pk: "USER#", sk: "HABITS" },
  dayPage: { pk: "USER#", sk: "DAY#" },
  focusBlock: { pk: "USER#", sk: "FOCUS#" },
  removedFocusBlock: { pk: "USER#", sk: "REMOVED-FOCUS#" },
  invitations: { pk: "USER#", sk: "INVITATIONS#" },
  cancelled: { pk: "USER#", sk: "CANCELLED#" },
  plan: { pk: "USER#", sk: "PLAN#" },
  planUnderway: { pk: "USER#", sk: "PLAN-UNDERWAY" },
  suggestion: { pk: "USER#", sk: "SUGGESTION#" },
  idempotency: { pk: "USER#", sk: "IDEMPOTENCY#" },
  meeting: { pk: "MEETING#", sk: "MEETING" },
  edit: { pk: "MEETING#", sk: "EDIT#" },
  links: { pk: "MEETING#", sk: "LINK#" },
  review: { pk: "MEETING#", sk: "REVIEW#" },
  ratedMeeting: { pk: "REVIEWS#", sk: "RATING#" },
  events: { pk: "EVENTS#", sk: "EVENTS" },
  email: { pk: "UNIQUE#EMAIL#", sk: "UNIQUE" },
  handle: { pk: "UNIQUE#HANDLE#", sk: "UNIQUE" },
  organizer: { pk: "ORGANIZERS#", sk: "USER#" },
  directoryPlace: { pk: "PEOPLE#", sk: "NAME#" },
  directoryWord: { pk: "PEOPLE#", sk: "WORD#" },
  counter: { pk: "COUNTERS#", sk: "COUNTER#" },
  active: { pk: "ACTIVE#", sk: "" },
  forgetting: { pk: "USER#", sk: "FORGET" },
  newAddresses: { pk: "USER#", sk: "NEW-ADDRESSES#" },
  noMoreMail: { pk: "NO-MORE-MAIL#", sk: "NO-MORE-MAIL" },
  closing: { pk: "USER#", sk: "LEAVING" },
  challenge: { pk: "CHALLENGE#", sk: "CHALLENGE" },
  proof: { pk: "PROOF#", sk: "PROOF" },
  signUp: { pk: "SIGN-UP#", sk: "SIGN-UP" },
  codeCount: { pk: "CODES#", sk: "CODES#" },
  failures: { pk: "FAILURES#", sk: "FAILURES" },
  costlyRequests: { pk: "USER#", sk: "COSTLY#" },
  mails: { pk: "MAILS#", sk: "MAILS" },
  modelCalls: { pk: "MODEL-CALLS#", sk: "MODEL-CALLS" },
  reminder: { pk: "REMINDERS#", sk: "REMINDER#" },
  reminderPlace: { pk: "REMINDERS", sk: "PLACE" },
  feed: { pk: "USER#", sk: "FEED" },
  admins: { pk: "ORG", sk: "ADMINS" },
} satisfies Record<string, Key>;

/** What an item is, as its key tells. */
export type Kind = keyof typeof beginnings;

export const kinds = Object.keys(beginnings) as Kind[];

/** Throws for an item of none of these kinds. */
export function kindOf({ pk, sk }: Key): Kind {
  const kind = kinds.find((each) => pk.startsWith(beginnings[each].pk) && sk.startsWith(beginnings[each].sk));
  if (!kind) throw new Error(`There is no kind of item with the key ${pk} ${sk}.`);
  return kind;
}

/** Something about each of a number of items, by their kinds and names. */
export type ByKind<Value> = Record<string, Record<string, Value>>;

/** The items of a release, as they lay in its table. */
export type Fixtures = ByKind<StoredItem>;
