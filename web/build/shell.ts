import { type Html, html } from "../../functions/contract/pages/html.ts";
import type { Language } from "../../functions/domain/texts/language.ts";
import { type BuiltBrand, plainBrand } from "./brand.ts";

interface ShellProps {
  page: string;
  language: Language;
  script: string;
  style: string;
  preload: readonly string[];
  brand: BuiltBrand;
}

/** What a page begins with: everything else comes with its script. Nothing stands inline, so that nothing inline need be allowed. */
export function shell({ page, language, script, style, preload, brand }: ShellProps): string {
  const { name, logo } = brand;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="application-name" content="${name}">
${logo && page === "app" && html`<meta name="brand-logo" content="${logo}">`}
<title>${name}</title>
<link rel="icon" href="${logo ?? "/assets/icon.svg"}">
<link rel="stylesheet" href="${style}">
${brand.style && html`<link rel="stylesheet" href="${brand.style}">`}
${preload.map((path) => html`<link rel="modulepreload" href="${path}">\n`)}
<script type="module" src="${script}"></script>
${page === "invitation" && leadToPlainPage}
</head>
<body>
${page !== "app" && whoseItIs(brand)}
<div id="page"></div>
${page !== "invitation" && html`<noscript>${needsScript[language]}</noscript>`}
</body>
</html>
`.text.replace(/\n+/g, "\n");
}

/** An organization that has given no logo is named. The app shows either among its places. */
function whoseItIs({ name, logo }: BuiltBrand): Html | undefined {
  if (logo) return html`<header><img class="brand-logo" src="${logo}" alt="${name}"></header>`;
  return name === plainBrand.name ? undefined : html`<header class="brand-name">${name}</header>`;
}

/** What a link in a mail leads to is there without scripts, too, under the same address. */
const leadToPlainPage = html`<noscript><meta http-equiv="refresh" content="0; url=?plain=1"></noscript>`;

const needsScript: Record<Language, string> = {
  en: "This page needs JavaScript.",
  de: "Diese Seite braucht JavaScript.",
  fr: "Cette page a besoin de JavaScript.",
  es: "Esta página necesita JavaScript.",
};
