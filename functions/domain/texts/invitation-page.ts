import { invitationPage as german } from "./de/invitation-page.ts";
import { invitationPage as english } from "./en/invitation-page.ts";
import { invitationPage as spanish } from "./es/invitation-page.ts";
import { invitationPage as french } from "./fr/invitation-page.ts";
import type { Language } from "./language.ts";

/** What the page of a link says. Apart from `Texts`, because only that page needs it. */
export type InvitationPageTexts = typeof english;

const pages: Record<Language, InvitationPageTexts> = { en: english, de: german, fr: french, es: spanish };

export function invitationPageTextsIn(language: Language): InvitationPageTexts {
  return pages[language];
}
