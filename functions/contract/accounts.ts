import * as z from "zod";

/** The fields of signing up and in. */

/** A password as it is chosen: whatever its characters, long ones are the ones that are hard to guess. */
export const newPassword = z
  .string()
  .min(12, "Use at least 12 characters.")
  .max(256)
  .regex(/^\S(?:[\s\S]*\S)?$/, "Do not begin or end a password with a space.");

/** A password as it is tried: whether it could ever have been chosen is not told apart from whether it is right. */
export const password = z.string().min(1).max(256);

/** As it was sent by e-mail. */
export const code = z
  .string()
  .trim()
  .regex(/^\S{1,64}$/, "Use the code that was sent by e-mail.");

export const refreshToken = z.string().min(1).max(8192);

export const tokens = z
  .object({
    accessToken: z.string().meta({ description: "For the Authorization header." }),
    refreshToken: z.string().meta({ description: "For the next access token, and for logging out." }),
    expiresIn: z.int().meta({ description: "Of the access token, in seconds." }),
    tokenType: z.literal("Bearer"),
    userId: z.string(),
  })
  .meta({ id: "Tokens" });

/** For every route on which somebody who is not signed in makes the user pool work. */
export const signInThrottle = { ratePerSecond: 50, burst: 100 };
