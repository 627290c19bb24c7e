import { type Challenge, codeMinutes, isExpired } from "../../domain/accounts/challenge.ts";
import { codeOf } from "../../domain/accounts/code.ts";
import { composeAccountMail } from "../../domain/messages/compose-account-mail.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { defaultLanguage } from "../../domain/texts/language.ts";
import { MailRefused } from "../../mail/mailer.ts";
import { logger } from "../../runtime/logger.ts";
import type { AllServices } from "../../services/services.ts";
import { findChallenge } from "../../store/accounts/challenges.ts";
import { cappedMailer } from "../messages/daily-cap.ts";
import { letterheadOf, mailId } from "../messages/meeting-mail.ts";
import { ownerOfAddress } from "./owner-of-address.ts";

type MailingServices = Pick<AllServices, "table" | "clock" | "mailer" | "mailsADay" | "mailSender" | "links">;

/**
 * Mails the code of a challenge, if it is of any use. The code follows from the challenge: told twice, this mails the same one. What
 * nobody can mend by trying again is given up; everything else is tried again, until the code has expired.
 */
export async function mailCode(services: MailingServices, id: string): Promise<void> {
  const { table, clock, links, mailSender } = services;
  const mailer = cappedMailer(services, "codes");
  const challenge = await findChallenge(table, id);
  if (!mailer || !mailSender || !challenge) return;
  if (challenge.usedBy !== undefined || isExpired(challenge, clock.now())) return;
  const owner = await ownerOfAddress(table, challenge.email);
  if (!isOfUse(challenge, owner)) return;
  const text = composeAccountMail(
    {
      kind: "code",
      code: codeOf(await links.key(), id),
      purpose: challenge.purpose,
      expiresInMinutes: codeMinutes,
    },
    {
      // What somebody has said who has not proved the address must not be mailed to it.
      name: owner?.account === "log-in" ? owner.name : "",
      language: challenge.language ?? owner?.language ?? defaultLanguage,
      timeZone: owner?.timeZone ?? "UTC",
    },
    { meetings: new Map(), app: `${links.siteUrl}/app` },
    letterheadOf({ mailSender, clock }),
  );
  try {
    await mailer.send({ id: mailId(["code", id]), to: { address: challenge.email }, ...text, calendarFiles: [] });
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    logger.warn("a code was not taken", { fault: error.fault });
  }
}

/** Whoever has nothing to confirm and no password to set gets no mail: anybody can ask for one in their name. */
function isOfUse({ purpose, signUpId }: Challenge, owner: Profile | undefined): boolean {
  switch (purpose) {
    case "confirm":
      return signUpId !== undefined && owner?.account !== "log-in";
    case "reset":
      return owner?.account === "log-in";
    case "sign-in":
    case "address":
      return true;
  }
}
