/** Somebody to invite: known, or by an address that nobody here has. */
export type Guest = { id: string; name: string } | { email: string };

/** Who is to be invited, and what is still being typed. */
export interface Invited {
  guests: readonly Guest[];
  text: string;
}

export const nobody: Invited = { guests: [], text: "" };

/** All of them. What was typed last is taken for an address: whoever goes on at once has meant it, and else the server says what it is not. */
export function everybodyIn({ guests, text }: Invited): readonly Guest[] {
  return text.trim() ? [...guests, { email: text.trim().toLowerCase() }] : guests;
}

export function idsOf(guests: readonly Guest[]): string[] {
  return guests.flatMap((guest) => ("id" in guest ? [guest.id] : []));
}

export function addressesOf(guests: readonly Guest[]): string[] {
  return guests.flatMap((guest) => ("email" in guest ? [guest.email] : []));
}

/** What somebody is called here. */
export function nameOf(guest: Guest): string {
  return "id" in guest ? guest.name : guest.email;
}

export function keyOf(guest: Guest): string {
  return "id" in guest ? guest.id : guest.email;
}

/** Whether it has the form of a whole address. */
export function isAddress(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text);
}

/** The addresses in what somebody has pasted, where it is nothing but several of them. */
export function addressesIn(text: string): string[] {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  return parts.length > 1 && parts.every(isAddress) ? parts.map((part) => part.toLowerCase()) : [];
}
