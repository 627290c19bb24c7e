import * as z from "zod";
import { maxTokenDays, type PersonalToken, type PersonalTokens } from "../domain/accounts/personal-token.ts";
import { identifier, instantText } from "./fields.ts";
import { line } from "./text.ts";

export const newPersonalToken = z.strictObject({
  name: line(1, 100).meta({ description: "What you know it by, such as the program that has it." }),
  expiresInDays: z
    .int()
    .min(1)
    .max(maxTokenDays)
    .exactOptional()
    .meta({ description: "Without it, the token is good until you revoke it." }),
});

const expiresAt = instantText.nullable().meta({ description: "Null for a token that is good until it is revoked." });

export const personalToken = z
  .object({
    id: identifier,
    name: z.string(),
    createdAt: instantText,
    expiresAt,
    lastUsedAt: instantText.nullable().meta({ description: "Give or take an hour. Null where it was never used." }),
  })
  .meta({ id: "PersonalToken" });

export const madePersonalToken = z
  .object({
    id: identifier,
    name: z.string(),
    token: z.string().meta({ description: "Keep it as you keep a password. It is not shown again." }),
    expiresAt,
  })
  .meta({ id: "MadePersonalToken" });

/** The newest first. */
export function personalTokenViews(tokens: PersonalTokens): z.input<typeof personalToken>[] {
  return Object.entries(tokens)
    .toSorted(([, one], [, other]) => other.createdAt - one.createdAt)
    .map(([id, token]) => personalTokenView(id, token));
}

export function personalTokenView(id: string, token: PersonalToken): z.input<typeof personalToken> {
  const { name, createdAt, expiresAt, lastUsedAt } = token;
  return {
    id,
    name,
    createdAt: textOf(createdAt),
    expiresAt: expiresAt === null ? null : textOf(expiresAt),
    lastUsedAt: lastUsedAt === null ? null : textOf(lastUsedAt),
  };
}

function textOf(instant: number): string {
  return new Date(instant).toISOString();
}
