import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The code of a challenge: six digits that follow from it by the key of the deployment. So it stands nowhere, neither in the table nor
 * in a queue, and whoever sends it twice sends the same.
 */
export function codeOf(key: Uint8Array, challengeId: string): string {
  if (key.length < 32) throw new Error("The key of the deployment is too short: codes could be guessed.");
  const digest = createHmac("sha256", key).update(`code\n${challengeId}`).digest();
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

export function isCodeOf(key: Uint8Array, challengeId: string, code: string): boolean {
  const [right, named] = [codeOf(key, challengeId), code].map((text) => Buffer.from(text));
  return right!.length === named!.length && timingSafeEqual(right!, named!);
}
