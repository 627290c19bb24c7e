import { kept } from "../../../client/kept.ts";

/** A code that was sent to somebody who wants to sign in. It outlives a reload: phones put a page away while its reader is in the mail app. */
interface OpenedCode {
  email: string;
  challenge: string;
}

const place = "sign-in";

export function openedCode(): OpenedCode | undefined {
  const text = kept.tab.get(place);
  return text ? (JSON.parse(text) as OpenedCode) : undefined;
}

export function keepOpenedCode(code: OpenedCode | undefined): void {
  kept.tab.set(place, code && JSON.stringify(code));
}
