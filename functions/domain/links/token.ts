import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * What a token is for. Each purpose has a key of its own, which follows from the deployment's, so that a token of one never passes for
 * one of another.
 */
export type TokenPurpose = "invitation" | "unsubscribe" | "feed";

/**
 * Names some fields so that nobody else can: a MAC by the key, and the fields. The same for the same fields, so nothing has to be kept.
 * It hides nothing of the fields. Letters, digits, dashes and underscores, so it stands in a link as it is.
 */
export function tokenOf(key: Uint8Array, purpose: TokenPurpose, fields: readonly string[]): string {
  if (fields.some((field) => field.includes(separator))) throw new RangeError("A field of a token is one line.");
  const named = Buffer.from(fields.join(separator));
  return Buffer.concat([macOf(key, purpose, named), named]).toString("base64url");
}

/** The fields of a token that was made with this key for this purpose. Undefined for anything else, after the same time. */
export function fieldsOf(key: Uint8Array, purpose: TokenPurpose, token: string): string[] | undefined {
  const bytes = Buffer.from(token, "base64url");
  const named = bytes.subarray(macBytes);
  const said = Buffer.alloc(macBytes);
  bytes.copy(said, 0, 0, macBytes);
  const isOurs = timingSafeEqual(said, macOf(key, purpose, named));
  // Text has many spellings of the same bytes. One is ours.
  const isOurSpelling = bytes.toString("base64url") === token;
  return isOurs && isOurSpelling ? named.toString().split(separator) : undefined;
}

/** 128 bits: nobody guesses one, and links stay short. */
const macBytes = 16;

const separator = "\n";

function macOf(key: Uint8Array, purpose: TokenPurpose, named: Buffer): Buffer {
  return hmac(hmac(key, `meeting-scheduler ${purpose}`), named).subarray(0, macBytes);
}

function hmac(key: Uint8Array, text: string | Buffer): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
