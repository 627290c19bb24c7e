/** What Olga has besides meetings, and when Carla can be met. What is not active or called spare is there to be tried on. */

/** Mornings and afternoons from Monday to Friday, and no meetings on Friday afternoon. */
export const demoHours = {
  timeZone: "Europe/Berlin",
  weekly: [
    ...["monday", "tuesday", "wednesday", "thursday"].flatMap((day) => [
      { id: `demo-${day}-morning`, day, start: "09:00", end: "12:00", active: true },
      { id: `demo-${day}-afternoon`, day, start: "13:00", end: "17:00", active: true },
    ]),
    { id: "demo-friday-morning", day: "friday", start: "09:00", end: "12:00", active: true },
    { id: "demo-friday-focus", day: "friday", start: "13:00", end: "17:00", meetingTypeId: "focus-time", active: true },
    { id: "demo-saturday", day: "saturday", start: "10:00", end: "12:00", active: false },
    { id: "demo-sunday", day: "sunday", start: "10:00", end: "12:00", active: false },
  ],
  overrides: [{ date: "2026-12-18", intervals: [] }],
};

/** Another one who can be booked: early on three days. */
export const colleagueHours = {
  timeZone: "Europe/Berlin",
  weekly: ["monday", "tuesday", "thursday"].map((day) => {
    return { id: `demo-colleague-${day}`, day, start: "08:00", end: "14:00", active: true };
  }),
  overrides: [],
};

/** Her page: `/olga`. */
export const demoHandle = "olga";
export const demoPage = { handle: demoHandle, publicTypes: ["one-on-one", "product-discussion"] };

export const demoMeetingTypes = [
  {
    id: "demo-office-hour",
    name: "Office hour",
    description: "Come with a question.",
    durationMinutes: 30,
    otherDurationsMinutes: [60],
    bufferAfterMinutes: 10,
    color: "#9333EA",
    public: true,
  },
  {
    id: "demo-interview",
    name: "Interview",
    description: "Who are you, and what would you like to do here?",
    durationMinutes: 60,
    bufferBeforeMinutes: 15,
    color: "#C2410C",
    location: "The library",
  },
  { id: "demo-spare-type", name: "Coffee", durationMinutes: 15, location: "The kitchen" },
];

export const demoFocusBlock = {
  id: "demo-focus-block",
  start: "2026-12-12T08:00:00Z",
  end: "2026-12-12T10:00:00Z",
  title: "Reading",
};

/** Time that she keeps for herself. */
export const otherFocusBlocks = [
  { id: "demo-focus-writing", start: "2026-12-02T12:00:00Z", end: "2026-12-02T14:00:00Z", title: "Writing" },
  {
    id: "demo-focus-numbers",
    start: "2026-12-09T13:30:00Z",
    end: "2026-12-09T15:30:00Z",
    title: "Numbers of the quarter",
  },
];

export const demoPlan = {
  id: "demo-plan",
  date: "2026-12-10",
  reason: "I am at a fair.",
};
