import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const scrypt = promisify<string, Buffer, number, Buffer>(scryptWithCallback);

/** Salt and scrypt hash of a password, as text. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return [salt, await scrypt(password, salt, hashBytes)].map((bytes) => bytes.toString("base64")).join(" ");
}

/** Takes as long where there is no hash, and is false then. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [salt, expected] = (hash ?? nobodysHash).split(" ").map((text) => Buffer.from(text, "base64"));
  return timingSafeEqual(await scrypt(password, salt!, hashBytes), expected!) && hash !== undefined;
}

const hashBytes = 32;
const nobodysHash = [16, hashBytes].map((bytes) => Buffer.alloc(bytes).toString("base64")).join(" ");
