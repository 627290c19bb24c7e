import { randomBytes } from "node:crypto";

/** 120 random bits in 20 URL-safe characters: short, because ids are part of every calendar entry. */
export function newId(): string {
  return randomBytes(15).toString("base64url");
}
