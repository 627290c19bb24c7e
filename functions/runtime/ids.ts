import { randomBytes } from "node:crypto";

/**
 * 120 random bits, less a fraction of one, in 20 URL-safe characters: short, because ids are part of every calendar entry. None
 * begins with a dash: spreadsheets would take it for a formula, and commands for an option.
 */
export function newId(): string {
  return randomBytes(15).toString("base64url").replace(/^-/, "_");
}

/** 256 random bits, for what nobody must guess: whoever knows it is let in. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
