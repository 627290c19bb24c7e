/** What the assistant has understood, and what it asks. Times, dates and lists are written already. */
export const assistant = {
  you: "you",

  newMeeting: (minutes: number | undefined, people: string) =>
    `A meeting${minutes === undefined ? "" : ` of ${minutes} minutes`}${people && ` with ${people}`}.`,
  title: (title: string) => `It is called “${title}”.`,
  typeAndHost: (type: string, host: string) => `Kind of meeting: ${type}. Host: ${host}.`,
  moveOne: (title: string, at: string) => `Another time for “${title}”, ${at}.`,
  moveSeveral: (on: string) => `Other times for your meetings${on && `: ${on}`}.`,
  clear: (on: string) => `A date without meetings${on && `: ${on}`}.`,
  onlyTitled: (title: string) => `Only meetings called “${title}”.`,
  onlyWith: (people: string) => `Only meetings with ${people}.`,
  movingNow: (titles: string) => `These are to move: ${titles}.`,
  keptWith: (people: string) => `Meetings with ${people} stay where they are.`,
  kept: (count: number) => (count === 1 ? "One meeting stays where it is." : `${count} meetings stay where they are.`),
  attended: (titles: string) => `Others host these, so they stay where they are: ${titles}.`,
  within: (dates: string) => `New time: ${dates}.`,
  window: {
    only: (when: string) => `Only: ${when}.`,
    never: (when: string) => `Never: ${when}.`,
    prefer: (when: string) => `If possible: ${when}.`,
    avoid: (when: string) => `Rather not: ${when}.`,
  },
  deadline: (at: string) => `It is over by: ${at}.`,
  order: { earliest: "The earliest times come first.", latest: "The latest times come first." },
  makeRoom: "Your meetings of lower priority may make room.",
  zone: (zone: string) => `All times are those of ${zone}.`,

  days: {
    monday: "Mondays",
    tuesday: "Tuesdays",
    wednesday: "Wednesdays",
    thursday: "Thursdays",
    friday: "Fridays",
    saturday: "Saturdays",
    sunday: "Sundays",
  },
  dates: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  hours: (start: string, end: string) => `${start} to ${end}`,
  forPerson: (name: string) => `for ${name}`,
  anyTime: "any time",

  withWhom: "With whom do you want to meet? Name people who are on your meetings, or give an e-mail address.",
  unknownName: (name: string) => `Who is ${name}? Nobody on your meetings is called that: give an e-mail address.`,
  severalOfName: (name: string) => `Which ${name} do you mean?`,
  unknownAddress: (email: string) => `Nobody here has the address ${email}. Whom do you want to meet?`,
  whoHosts: "Who hosts the meeting?",
  nobodyHosts: "None of you hosts meetings. Which organizer do you want to meet?",
  whichType: "What kind of meeting is it?",
  noTypes: "The host has no kind of meeting that can be booked. Who else could host it?",
  whichLength: (minutes: number) => `The host offers no meeting of ${minutes} minutes. How long is it?`,
  typeAndLength: (type: string, minutes: number) => `${type}, ${minutes} minutes`,
  whichMeeting: "Which meeting do you mean?",
  noMeetings: "You have no such meeting still to come. Which one do you mean?",
  othersHost: "Others host these meetings, so they move one by one. Which one comes first?",
  whichDate: "One date can be planned at a time. Which one comes first?",
  meeting: (title: string, at: string) => `“${title}”, ${at}`,
  dateAndMeetings: (date: string, meetings: number) =>
    `${date}: ${meetings === 1 ? "one meeting" : `${meetings} meetings`}`,

  unavailable: {
    no_key: "Requests in words are not possible here, because no key for a model is set. Send an intent instead.",
    used_up: "All that can be asked in words today has been asked. Send an intent instead, or try again tomorrow.",
    not_asked: "The model that understands words could not be asked. Send an intent instead, or try again later.",
    not_understood:
      "This was not understood. Ask for a time with somebody, for other times of meetings, or for a free date. Nothing else is done here.",
  },
  tooOftenToday: (limit: number) =>
    `You can ask in words ${limit} times a day. Send an intent instead, or try again tomorrow.`,
};
