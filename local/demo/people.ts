/** Who has an account in the demo. Each one's id is `demo-<name>`, and their address `<name>@example.com`. */
export const demoPeople = {
  organizer: { name: "Olga Organizer", role: "organizer" },
  attendee: { name: "Arthur Attendee", role: "attendee" },
  admin: { name: "Ada Admin", role: "attendee" },
  colleague: { name: "Carla Colleague", role: "organizer" },
  leaver: { name: "Leo Leaver", role: "attendee" },
} as const;

export type DemoPerson = keyof typeof demoPeople;

export const demoPersons = Object.keys(demoPeople) as DemoPerson[];

export const demoPassword = "Demo-pass-2026";

export function demoId(person: DemoPerson): string {
  return `demo-${person}`;
}

export function demoEmail(person: DemoPerson): string {
  return `${person}@example.com`;
}

/** What one logs in with. */
export function demoCredentials(person: DemoPerson): { email: string; password: string } {
  return { email: demoEmail(person), password: demoPassword };
}
