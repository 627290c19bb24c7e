import type { Fact, FocusFact, MeetingAnswer, SimulatedYear } from "../../support/simulated/year.ts";

/** One person's participation in one meeting, told from what happened, one fact after the other. */
interface Participation {
  meeting: MeetingAnswer;
  isOrganizer: boolean;
  wasInvited: boolean;
  bookedAt: number;
  bookedStart: string;
  extended: number;
  movedByMe: number;
  movedByOthers: number;
  end?: { how: "cancelled" | "left"; byMe: boolean };
}

/** Everything of this person's, by meeting. Who was taken off and came back has not left. */
export function participationsOf({ facts }: SimulatedYear, userId: string): Participation[] {
  return [...Map.groupBy(facts, ({ meeting }) => meeting.id).values()].flatMap(
    (story) => participationIn(story, userId) ?? [],
  );
}

function participationIn(story: readonly Fact[], userId: string): Participation | undefined {
  const booking = story[0]!;
  let participation: Participation | undefined;
  let before = booking.meeting;
  let [extended, movedByMe, movedByOthers] = [0, 0, 0];
  for (const { what, by, whom, meeting } of story) {
    if (what === "extended") extended++;
    if (what === "rescheduled" || what === "pushed") by === userId ? movedByMe++ : movedByOthers++;
    const isOn = meeting.organizerId === userId || meeting.attendees.some((one) => one.userId === userId);
    if (isOn) {
      participation = {
        meeting,
        isOrganizer: meeting.organizerId === userId,
        wasInvited: what === "added" && whom === userId ? true : (participation?.wasInvited ?? by !== userId),
        bookedAt: booking.at,
        bookedStart: booking.meeting.start,
        ...{ extended, movedByMe, movedByOthers },
        ...(what === "cancelled" && { end: { how: "cancelled", byMe: by === userId } }),
      };
    } else if (participation && whom === userId) {
      participation = { ...participation, meeting: before, end: { how: "left", byMe: by === userId } };
    }
    before = meeting;
  }
  return participation;
}

export interface Question {
  userId: string;
  from: string;
  to: string;
  timeZone: string;
  /** What the person publishes: the wall times of a date between which they work, `HH:MM`, in which zone. */
  works: { timeZone: string; on(date: string, weekday: string): [start: string, end: string][] };
  /** Of the personal type, whose buffers are the organizer's. */
  buffers: { typeId: string; before: number; after: number };
}

const step = 5 * 60_000;

/** Every number of one's own analytics, told five minutes after five minutes: everything in the year begins and ends on such. */
export function naivePersonalAnalytics(year: SimulatedYear, question: Question) {
  const { userId, from, to, timeZone } = question;
  const clock = clockOf(timeZone);
  const isWithin = (instant: string) => {
    const { date } = clock(Date.parse(instant));
    return from <= date && date <= to;
  };
  const participations = participationsOf(year, userId);
  const all = participations.filter(({ meeting }) => isWithin(meeting.start));
  const isMet = ({ end, meeting, isOrganizer }: Participation) =>
    !end && (isOrganizer || responseIn(meeting, userId) !== "declined");
  const met = all.filter(isMet);

  const hours = Array.from({ length: 7 }, () => Array<number>(24).fill(0));
  for (const { meeting } of met) {
    for (let at = Date.parse(meeting.start); at < Date.parse(meeting.end); at += step) {
      const { weekday, hour } = clock(at);
      hours[weekdays.indexOf(weekday)]![hour]! += 5;
    }
  }

  const weeks = new Map<string, Participation[]>();
  for (let date = from; date <= to; date = dayAfter(date)) weeks.set(mondayOf(date), []);
  for (const participation of met)
    weeks.get(mondayOf(clock(Date.parse(participation.meeting.start)).date))!.push(participation);
  const byWeek = [...weeks].map(([week, some]) => ({ week, ...amount(some) }));

  return {
    met: amount(met),
    byType: [...Map.groupBy(met, ({ meeting }) => meeting.meetingTypeId)]
      .map(([id, some]) => [id, amount(some)])
      .sort(),
    byWeekdayAndHour: hours,
    byWeek,
    busiestMinutes: byWeek
      .map(({ minutes }) => minutes)
      .filter((minutes) => minutes > 0)
      .sort((one, other) => other - one)
      .slice(0, 3),
    focusBlocks: focusOf(year.focus.filter((one) => one.owner === userId && isWithin(one.start))),
    longestFreeBlock: longestFree(participations.filter(isMet), question),
    backToBack: runsOf(met),
    notice: middle(all.map((one) => minutesBetween(one.bookedAt, Date.parse(one.bookedStart)))),
    changes: {
      meetings: all.length,
      extended: changes(all, (one) => (one.isOrganizer ? [one.extended, 0] : [0, one.extended])),
      rescheduled: changes(all, (one) => [one.movedByMe, one.movedByOthers]),
      cancelled: changes(all, (one) => ending(one, "cancelled")),
      left: changes(all, (one) => ending(one, "left")),
    },
    answers: answersOf(all, userId),
  };
}

function answersOf(all: Participation[], userId: string) {
  const invitations = all.filter(({ wasInvited, isOrganizer }) => wasInvited && !isOrganizer);
  const count = (wanted: string) => invitations.filter(({ meeting }) => responseIn(meeting, userId) === wanted).length;
  return {
    invitations: invitations.length,
    accepted: count("accepted"),
    declined: count("declined"),
    tentative: count("tentative"),
    pending: count("pending"),
  };
}

function ending({ end }: Participation, how: "cancelled" | "left"): [number, number] {
  if (end?.how !== how) return [0, 0];
  return end.byMe ? [1, 0] : [0, 1];
}

function changes(all: Participation[], times: (participation: Participation) => [byMe: number, byOthers: number]) {
  let [meetings, byMe, byOthers] = [0, 0, 0];
  for (const participation of all) {
    const [mine, others] = times(participation);
    if (mine + others > 0) meetings++;
    byMe += mine;
    byOthers += others;
  }
  return { meetings, rate: all.length === 0 ? null : Number((meetings / all.length).toFixed(4)), byMe, byOthers };
}

function focusOf(blocks: FocusFact[]) {
  const tally = (some: FocusFact[]) => ({
    blocks: some.length,
    minutes: some.reduce((total, { start, end }) => total + lengthOf({ start, end }), 0),
  });
  const givenUp = blocks.filter(({ end, removedAt }) => removedAt !== undefined && removedAt < Date.parse(end));
  return { kept: tally(blocks.filter((block) => !givenUp.includes(block))), givenUp: tally(givenUp) };
}

/** Walks through every five minutes of every date, and looks at each whether the person works and whether something is in the way. */
function longestFree(met: Participation[], { from, to, timeZone, works, buffers }: Question) {
  const clock = clockOf(timeZone);
  const workClock = clockOf(works.timeZone);
  const busy = new Set<number>();
  for (const { meeting, isOrganizer } of met) {
    const has = isOrganizer && meeting.meetingTypeId === buffers.typeId;
    const first = Date.parse(meeting.start) - (has ? buffers.before * 60_000 : 0);
    const last = Date.parse(meeting.end) + (has ? buffers.after * 60_000 : 0);
    for (let at = first; at < last; at += step) busy.add(at);
  }
  const longest = new Map<string, number>();
  let run = 0;
  let runDate = "";
  for (let at = Date.parse(from) - 86_400_000; at < Date.parse(to) + 2 * 86_400_000; at += step) {
    const { date } = clock(at);
    if (date < from || date > to) continue;
    const wall = workClock(at);
    const isOpen =
      isWithinHours(works.on(wall.date, wall.weekday), wall.minute) ||
      isWithinHours(works.on(dayBefore(wall.date), weekdayOf(dayBefore(wall.date))), wall.minute + 1440);
    if (isOpen && !longest.has(date)) longest.set(date, 0);
    run = isOpen && !busy.has(at) ? (date === runDate ? run : 0) + 5 : 0;
    runDate = date;
    if (run > (longest.get(date) ?? 0)) longest.set(date, run);
  }
  return { medianMinutes: middle([...longest.values()]), days: longest.size };
}

function isWithinHours(hours: [start: string, end: string][], minute: number): boolean {
  return hours.some(([start, end]) => {
    const last = minuteOf(end) > minuteOf(start) ? minuteOf(end) : minuteOf(end) + 1440;
    return minuteOf(start) <= minute && minute < last;
  });
}

/** By looking, for each meeting, whether one ends when it begins, and going on from those where none does. */
function runsOf(met: Participation[]) {
  const byStart = new Map(met.map(({ meeting }) => [Date.parse(meeting.start), meeting]));
  const ends = new Set(met.map(({ meeting }) => Date.parse(meeting.end)));
  const runs = [];
  for (const [start, first] of byStart) {
    if (ends.has(start)) continue;
    let [meetings, end] = [1, Date.parse(first.end)];
    for (let next = byStart.get(end); next; next = byStart.get(end)) {
      meetings++;
      end = Date.parse(next.end);
    }
    if (meetings > 1) runs.push({ meetings, minutes: minutesBetween(start, end) });
  }
  return {
    runs: runs.length,
    meetings: runs.reduce((total, { meetings }) => total + meetings, 0),
    longestMinutes: runs.reduce((most, { minutes }) => Math.max(most, minutes), 0),
  };
}

/** The organization's numbers of one month: what happened in it, and what stands in it at the end of the story. */
export function naiveMonth(year: SimulatedYear, month: string, typeOf: (meeting: MeetingAnswer) => string) {
  const stories = [...Map.groupBy(year.facts, ({ meeting }) => meeting.id).values()];
  const types = new Map<string, Record<string, number>>();
  const add = (meeting: MeetingAnswer, measure: string, by: number) => {
    const totals = types.get(typeOf(meeting)) ?? {};
    types.set(typeOf(meeting), totals);
    totals[measure] = (totals[measure] ?? 0) + by;
  };
  const [organizers, attendees] = [new Set<string>(), new Set<string>()];
  const hours = Array.from({ length: 7 }, () => Array<number>(24).fill(0));
  for (const story of stories) {
    const { meeting } = story.at(-1)!;
    if (meeting.status !== "cancelled" && meeting.start.startsWith(month)) {
      const there = meeting.attendees.filter(({ response }) => response !== "declined");
      add(meeting, "meetings", 1);
      add(meeting, "minutes", lengthOf(meeting));
      add(meeting, "personMinutes", lengthOf(meeting) * (1 + there.length));
      organizers.add(meeting.organizerId);
      for (const { userId } of there) attendees.add(userId);
      for (const { userId, response } of meeting.attendees) {
        if (participationIn(story, userId)!.wasInvited) add(meeting, response, 1);
      }
      for (let at = Date.parse(meeting.start); at < Date.parse(meeting.end); at += step) {
        const date = new Date(at);
        hours[(date.getUTCDay() + 6) % 7]![date.getUTCHours()]! += 5;
      }
    }
    for (const { what, by, at, meeting: answered } of story) {
      if (!new Date(at).toISOString().startsWith(month)) continue;
      const side = by === answered.organizerId ? "ByOrganizers" : "ByAttendees";
      if (what === "booked") {
        add(answered, "bookings", 1);
        add(answered, "noticeMinutes", minutesBetween(at, Date.parse(answered.start)));
      }
      if (what === "extended") add(answered, "extended", 1);
      if (what === "rescheduled" || what === "pushed") add(answered, `moved${side}`, 1);
      if (what === "cancelled") add(answered, `cancelled${side}`, 1);
    }
  }
  const { kept, givenUp } = focusOf(year.focus.filter(({ start }) => start.startsWith(month)));
  return {
    types,
    active: { organizers: organizers.size, attendees: attendees.size },
    hours,
    focusBlocks: {
      keptBlocks: kept.blocks,
      keptMinutes: kept.minutes,
      givenUpBlocks: givenUp.blocks,
      givenUpMinutes: givenUp.minutes,
    },
  };
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** What a zone's clocks show, asked of `Intl` for every single instant. */
function clockOf(timeZone: string) {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (at: number) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const hour = Number(part.hour);
    return {
      date: `${part.year}-${part.month}-${part.day}`,
      weekday: part.weekday!.replace(".", ""),
      hour,
      minute: hour * 60 + Number(part.minute),
    };
  };
}

function weekdayOf(date: string): string {
  return weekdays[(new Date(date).getUTCDay() + 6) % 7]!;
}

function mondayOf(date: string): string {
  let day = date;
  while (weekdayOf(day) !== "Mon") day = dayBefore(day);
  return day;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function responseIn({ attendees }: MeetingAnswer, userId: string): string | undefined {
  return attendees.find((attendee) => attendee.userId === userId)?.response;
}

function amount(participations: Participation[]) {
  return {
    meetings: participations.length,
    minutes: participations.reduce((total, { meeting }) => total + lengthOf(meeting), 0),
  };
}

function lengthOf({ start, end }: { start: string; end: string }): number {
  return minutesBetween(Date.parse(start), Date.parse(end));
}

/** Whole minutes: the later one is one, and the earlier has begun its own. */
function minutesBetween(earlier: number, later: number): number {
  return Math.ceil((later - earlier) / 60_000);
}

function middle(numbers: number[]): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  if (sorted.length === 0) return null;
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
