import type { Language } from "../../domain/texts/language.ts";
import { unsubscribePageTextsIn } from "../../domain/texts/unsubscribe-page.ts";
import { html } from "./html.ts";
import { plainPage } from "./plain-page.ts";

type Subscription = "reminder" | "suggestion" | "all";

/** Asks whether mails of a kind shall end: opening a page ends nothing, as programs that look through mails open all links. */
export function unsubscribePage(subscription: Subscription, language: Language): string {
  const { title, [subscription]: say } = unsubscribePageTextsIn(language);
  const content = html`<section>
<h1>${say.heading}</h1>
<p>${say.what}</p>
<form method="post"><button class="main">${say.button}</button></form>
</section>`;
  return plainPage({ language, title, content });
}

export function unsubscribedPage(subscription: Subscription, language: Language): string {
  const { title, doneHeading, [subscription]: say } = unsubscribePageTextsIn(language);
  const content = html`<section role="status">
<h1>${doneHeading}</h1>
<p>${say.done}</p>
</section>`;
  return plainPage({ language, title, content });
}
