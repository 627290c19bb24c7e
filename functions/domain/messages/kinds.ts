/** What people are told of by mail, and can switch off, each by itself. */
export const notificationKinds = [
  "invitation",
  "booked",
  "answered",
  "moved",
  "joined",
  "left",
  "reminder",
  "suggestion",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** What always comes, because not to hear of it would harm. */
const unconditionalKinds = [
  "confirmation",
  "cancelled",
  "code",
  "welcome",
  "address-changed",
  "account-closed",
  "undeliverable",
  "test",
] as const;

export const messageKinds = [...notificationKinds, ...unconditionalKinds] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What somebody has said about it. A kind that they have not mentioned comes. */
export type Notifications = Partial<Record<NotificationKind, boolean>>;
