import { defaultBookingWindowDays, type MeetingType } from "./meeting-type.ts";

const defaults = {
  description: "",
  slotIntervalMinutes: null,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 0,
  changeNoticeMinutes: 0,
  bookingWindowDays: defaultBookingWindowDays,
  dailyLimit: null,
  reminders: [1440, 60],
  location: "",
  public: false,
  active: true,
  scope: "organization",
  version: 1,
} satisfies Partial<MeetingType>;

/** What a new organization starts with. These types need not be stored until an admin changes or deletes them. */
export const firstTypes: readonly MeetingType[] = [
  {
    ...defaults,
    id: "focus-time",
    slug: "focus-time",
    name: "Focus time",
    description: "Time for focused work. Nobody can book it.",
    kind: "focus",
    reminders: [],
    durationMinutes: 60,
    otherDurationsMinutes: [],
    color: "#64748B",
  },
  {
    ...defaults,
    id: "one-on-one",
    slug: "one-on-one",
    name: "One-on-one",
    description: "A conversation between two people.",
    kind: "meeting",
    durationMinutes: 30,
    otherDurationsMinutes: [15, 45, 60],
    color: "#2563EB",
  },
  {
    ...defaults,
    id: "product-discussion",
    slug: "product-discussion",
    name: "Product discussion",
    description: "What to build next, and why.",
    kind: "meeting",
    durationMinutes: 60,
    otherDurationsMinutes: [30, 90],
    color: "#16A34A",
  },
];

export function firstType(typeId: string): MeetingType | undefined {
  return firstTypes.find(({ id }) => id === typeId);
}
