import { formats } from "./formats.ts";

const { plural } = formats;

/** What mails say. People's names and titles stand in them as they are. */
export const messages = {
  /** Between a label and what it labels. */
  colon: ": ",
  times: {
    date: (date: string) => date.replace(/^(\p{L}+), /u, "$1 "),
    dateAndTime: (date: string, time: string) => `${date}, ${time}`,
    span: (start: string, end: string) => `${start}–${end}`,
    withLength: (span: string, length: string) => `${span} (${length})`,
    elsewhere: (people: string, times: string, zone: string) => `For ${people}: ${times}, ${zone}`,
  },

  subjects: {
    meeting: (what: string, meeting: string, when: string) => `${what}: ${meeting}, ${when}`,
    moved: (what: string, meeting: string, when: string) => `${what}: ${meeting}, now ${when}`,
    several: (what: string, when: string) => `${what}, the first: ${when}`,
    withPeople: (title: string, people: string) => `${title} with ${people}`,
    andOthers: (name: string, count: number) => `${name} and ${count} others`,
    what: {
      invitation: "Invitation",
      confirmation: "Booked",
      booked: "New booking",
      rescheduled: "Moved",
      pushed: "Moved",
      extended: "Longer",
      ended: "Shorter",
      relocated: "New place",
      cancelled: "Cancelled",
      takenOff: "Without you",
      reminder: "Reminder",
    },
    answered: {
      accepted: (name: string) => `${name} accepts`,
      declined: (name: string) => `${name} declines`,
      tentative: (name: string) => `${name} may come`,
      pending: (name: string) => `${name} takes back the answer`,
    },
    answers: (count: number) => `${count} answers`,
    joined: (people: string) => `Now with ${people}`,
    left: (people: string) => `Without ${people}`,
    severalOf: {
      invitation: (count: number) => `${count} invitations`,
      confirmation: (count: number) => `${count} meetings booked`,
      booked: (count: number) => `${count} new bookings`,
      moved: (count: number) => `${count} meetings moved`,
      cancelled: (count: number) => `${count} meetings cancelled`,
      reminder: (count: number) => `Reminder of ${count} meetings`,
      any: (count: number) => `News of ${count} meetings`,
    },
  },

  leads: {
    invitation: (by: string, title: string) => `${by} invites you to “${title}”.`,
    confirmation: (title: string) => `“${title}” is booked.`,
    booked: (by: string, title: string) => `${by} has booked “${title}” with you.`,
    answered: {
      accepted: (name: string, title: string) => `${name} has accepted “${title}”.`,
      declined: (name: string, title: string) => `${name} has declined “${title}”.`,
      tentative: (name: string, title: string) => `${name} may come to “${title}”.`,
      pending: (name: string, title: string) => `${name} has taken back the answer to “${title}”.`,
    },
    answers: (count: number, title: string) => `There are ${count} answers to “${title}”.`,
    movedBy: {
      rescheduled: (by: string, title: string) => `${by} has moved “${title}”.`,
      pushed: (by: string, title: string) => `${by} has moved “${title}”, because another meeting takes longer.`,
      extended: (by: string, title: string) => `${by} has extended “${title}”.`,
      ended: (by: string, title: string) => `${by} has shortened “${title}”.`,
      relocated: (by: string, title: string) => `${by} has changed the place of “${title}”.`,
    },
    moved: {
      rescheduled: (title: string) => `“${title}” has been moved.`,
      pushed: (title: string) => `“${title}” has been moved, because another meeting takes longer.`,
      extended: (title: string) => `“${title}” has been extended.`,
      ended: (title: string) => `“${title}” has been shortened.`,
      relocated: (title: string) => `“${title}” takes place elsewhere.`,
    },
    cancelledBy: (by: string, title: string) => `${by} has cancelled “${title}”.`,
    cancelled: (title: string) => `“${title}” is cancelled.`,
    takenOffBy: (by: string, title: string) => `${by} has taken you off “${title}”.`,
    takenOff: (title: string) => `You are no longer on “${title}”.`,
    joined: (people: string, count: number, title: string) =>
      `${people} ${plural(count, { one: "is", other: "are" })} now on “${title}”.`,
    left: (people: string, count: number, title: string) =>
      `${people} ${plural(count, { one: "is", other: "are" })} no longer on “${title}”.`,
    reminder: (title: string, ahead: string) => `“${title}” begins ${ahead}.`,
    reminderNow: (title: string) => `“${title}” begins now.`,
    several: {
      invitation: (count: number) => `You are invited to ${count} meetings.`,
      confirmation: (count: number) => `${count} meetings are booked.`,
      booked: (count: number) => `${count} meetings have been booked with you.`,
      moved: (count: number) => `${count} of your meetings have been moved.`,
      cancelled: (count: number) => `${count} of your meetings are cancelled.`,
      reminder: (count: number) => `${count} of your meetings begin soon.`,
      any: (count: number) => `There is news of ${count} of your meetings.`,
    },
    severalBy: {
      invitation: (by: string, count: number) => `${by} invites you to ${count} meetings.`,
      moved: (by: string, count: number) => `${by} has moved ${count} meetings.`,
      cancelled: (by: string, count: number) => `${by} has cancelled ${count} meetings.`,
    },
  },

  labels: {
    when: "When",
    now: "Now",
    newTime: "New time",
    formerTime: "Instead of",
    place: "Place",
    newPlace: "New place",
    formerPlace: "Former place",
    noPlace: "none",
    placeOnPage: "on the page of the meeting",
    type: "Type",
    organizer: "Organizer",
    people: "Attendees",
    answers: "Answers",
    description: "Description",
    reason: "Reason",
    reasonOf: (name: string) => `Reason given by ${name}`,
    you: (name: string) => `${name} (you)`,
  },
  responses: {
    accepted: (name: string) => `${name}: accepted`,
    declined: (name: string) => `${name}: declined`,
    tentative: (name: string) => `${name}: maybe`,
    pending: (name: string) => `${name}: no answer yet`,
  },

  notes: {
    answer: "Please answer through the link below. Answers from calendar programs do not reach us yet.",
    answerAgain:
      "Does the new time suit you? Please answer through the link below. Answers from calendar programs do not reach us yet.",
    answerEach: "Please answer each of these on its page. Answers from calendar programs do not reach us yet.",
    takesPlaceWithoutYou: "The meeting takes place without you.",
    unanswered: "You have not answered yet.",
    changeByLink: "Through the link below you can move the meeting, or cancel it.",
  },
  buttons: { answer: "See and answer", open: "Open the meeting", openAll: "Open your meetings" },

  account: {
    code: {
      subject: (code: string, sender: string) => `${code} is your code for ${sender}`,
      lead: {
        confirm: "Your code to confirm this address",
        "sign-in": "Your code to sign in",
        reset: "Your code to choose a new password",
        address: "Your code to use this address for your account",
      },
      lasts: (minutes: number) =>
        `It works once, within ${plural(minutes, { one: "a minute", other: `${minutes} minutes` })}.`,
      ignore: "If you did not ask for it, ignore this mail. Give the code to nobody: we never ask for it.",
    },
    welcome: {
      subject: (sender: string) => `Welcome to ${sender}`,
      lead: (name: string) => `Welcome, ${name}! Your account is ready.`,
      what: "Here you book meetings, answer invitations, and move what no longer suits.",
      signIn: "You sign in with this address: by a code that we mail you, or with a password.",
      notYou: "If it was not you who made this account, close it: a code to this address is all you need to sign in.",
      open: "Open your account",
    },
    addressChanged: {
      subject: "The address of your account has changed",
      lead: (address: string) => `Your account now has the address ${address}.`,
      consequences: "You sign in with that address from now on. All sessions and personal tokens have ended.",
      notYou: "If that was not you, tell an admin of your organization at once.",
    },
    closed: {
      subject: "Your account is closed",
      lead: "Your account is closed, as you wished.",
      consequences:
        "What was yours alone is being deleted. Meetings ahead that you host are cancelled, and all others go on without you.",
      notYou: "If that was not you, tell an admin of your organization at once.",
    },
    suggestion: {
      subject: (count: number) =>
        plural(count, { one: "A meeting needs another time", other: `${count} meetings need another time` }),
      lead: (count: number) =>
        plural(count, {
          one: "One of your meetings no longer fits. There are suggestions for another time.",
          other: `${count} of your meetings no longer fit. There are suggestions for other times.`,
        }),
      open: "See the suggestions",
    },
    undeliverable: {
      subject: (name: string) => `Mail does not reach ${name}`,
      lead: (name: string, email: string) => `Our mail to ${name} (${email}) has come back.`,
      consequences: "We send nothing more to this address. Please tell them by another way, and check the address.",
    },
    test: {
      subject: (sender: string) => `Test of mail from ${sender}`,
      lead: "Mail from here arrives.",
      what: "An admin has sent this to see whether it does. There is nothing for you to do.",
      /** To whoever has sent it: why it has not been sent. */
      faults: {
        "no-sender": "This deployment has no sender. Set `mail` in its configuration, and deploy it again.",
        "undeliverable-address": "The provider says that this address takes no mail.",
        "unverified-sender":
          "The provider does not accept the sender's address yet. Verify it there, and set the DNS records that the deployment names.",
        sandbox:
          "SES is still in its sandbox, and sends only to addresses that are verified there. Verify this one, or ask AWS for production access.",
        "refused-credentials":
          "The provider refuses the credentials. Check user and password in the secret, or what the function's role may do.",
        "daily-quota":
          "The mails of today are used up, the provider's or this deployment's. There are more from midnight on, in UTC.",
        "too-large": "The provider finds the mail too large.",
        unreachable:
          "The provider cannot be reached, or asks to come back later. Check the name and the port of the server, and try again.",
        "no-answer": "The provider has not answered. The mail may arrive all the same.",
        other: "The provider refuses the mail. What it says is in the log.",
      },
    },
  },

  footer: {
    onMeeting: (count: number) =>
      plural(count, {
        one: "You get this mail because you are on this meeting.",
        other: "You get this mail because you are on these meetings.",
      }),
    wasOnMeeting: "You get this mail because you were on this meeting.",
    invited: "You get this mail because somebody has named this address for a meeting.",
    organizer: "You get this mail because you organize this meeting.",
    account: "You get this mail because of your account.",
    code: "You get this mail because somebody has entered this address.",
    suggestions: "You get this mail because you organize these meetings, at most once a day.",
    admin: "You get this mail because an admin has entered this address.",
    unsubscribe: "No more mails of this kind",
    actsForYou: "The link acts in your name, so do not pass it on.",
    noMoreMail: "No more mails from here",
    sender: (sender: string) => `Sent by ${sender}.`,
  },
};
