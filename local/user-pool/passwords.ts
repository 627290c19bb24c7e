import { randomBytes, type ScryptOptions, scrypt as scryptWithCallback, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const scrypt = promisify<string, Buffer, number, ScryptOptions, Buffer>(scryptWithCallback);

/** How passwords are hashed and compared. */
export interface Passwords {
  /** Salt and scrypt hash of a password, as text. */
  hash(password: string): Promise<string>;
  /** Takes as long where there is no hash, and is false then. */
  isRight(password: string, hash: string | undefined): Promise<boolean>;
}

/** `cost` is what it takes to try one: scrypt's N, a power of two. */
export function passwordsOfCost(cost: number): Passwords {
  return {
    hash: async (password) => {
      const salt = randomBytes(16);
      return [salt, await scrypt(password, salt, hashBytes, { cost })]
        .map((bytes) => bytes.toString("base64"))
        .join(" ");
    },
    isRight: async (password, hash) => {
      const [salt, expected] = (hash ?? nobodysHash).split(" ").map((text) => Buffer.from(text, "base64"));
      return timingSafeEqual(await scrypt(password, salt!, hashBytes, { cost }), expected!) && hash !== undefined;
    },
  };
}

const hashBytes = 32;
const nobodysHash = [16, hashBytes].map((bytes) => Buffer.alloc(bytes).toString("base64")).join(" ");
