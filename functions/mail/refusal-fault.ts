import type { MailFault } from "./mailer.ts";

/**
 * What SES means by the words of a refusal, by its own API and by SMTP. In the sandbox it names the recipient among the addresses that are
 * not verified, otherwise the sender alone; where a verified recipient is the deployment's own, IAM says no in its place.
 */
export function faultInWords(words: string, to: string): MailFault | undefined {
  if (/address(es)? (is|are) not verified|identit(y|ies) failed the check/i.test(words)) {
    return words.toLowerCase().includes(to.toLowerCase()) ? "sandbox" : "unverified-sender";
  }
  if (/not authorized to perform.*:identity\//i.test(words)) {
    return words.toLowerCase().includes(`:identity/${to.toLowerCase()}`) ? "sandbox" : "unverified-sender";
  }
  if (/daily message quota|daily .*(sending )?(quota|limit)/i.test(words)) return "daily-quota";
  if (/message (length|size)|too (large|big|long)/i.test(words)) return "too-large";
  return undefined;
}
