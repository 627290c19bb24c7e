import { invitationPageTextsIn } from "../../domain/texts/invitation-page.ts";
import type { Texts } from "../../domain/texts/texts.ts";
import type { Problem } from "../problems.ts";
import { html } from "./html.ts";
import { plainPage } from "./plain-page.ts";

/** What somebody sees where there is nothing else to show them. */
export function problemPage({ detail, code, requestId }: Problem, { language }: Texts): string {
  const { problem } = invitationPageTextsIn(language);
  const content = html`<section role="alert">
<h1>${problem.heading}</h1>
<p>${detail}</p>
${code === "not_found" ? html`<p>${problem.invalidLink}</p>` : html`<p class="quiet">${requestId}</p>`}
</section>`;
  return plainPage({ language, title: problem.heading, content });
}
