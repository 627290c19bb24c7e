import type { Language } from "../../functions/domain/texts/language.ts";
import { asHtml, type BuiltBrand, plainBrand } from "./brand.ts";

/** What a page begins with: everything else comes with its script. Nothing stands inline, so that nothing inline need be allowed. */
export function shell({
  page,
  language,
  script,
  style,
  preload,
  brand,
}: {
  page: string;
  language: Language;
  script: string;
  style: string;
  preload: readonly string[];
  brand: BuiltBrand;
}): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="application-name" content="${asHtml(brand.name)}">
${brand.logo && page === "app" ? `<meta name="brand-logo" content="${brand.logo}">\n` : ""}<title>${asHtml(brand.name)}</title>
<link rel="icon" href="${brand.logo ?? "/assets/icon.svg"}">
<link rel="stylesheet" href="${style}">
${brand.style ? `<link rel="stylesheet" href="${brand.style}">\n` : ""}${preload.map((path) => `<link rel="modulepreload" href="${path}">\n`).join("")}<script type="module" src="${script}"></script>
${page === "invitation" ? leadToPlainPage : ""}</head>
<body>
${page === "app" ? "" : whoseItIs(brand)}<div id="page"></div>
${page === "invitation" ? "" : `<noscript>${needsScript[language]}</noscript>\n`}</body>
</html>
`;
}

/** An organization that has given no logo is named. The app shows either among its places. */
function whoseItIs({ name, logo }: BuiltBrand): string {
  if (logo) return `<header><img class="brand-logo" src="${logo}" alt="${asHtml(name)}"></header>\n`;
  return name === plainBrand.name ? "" : `<header class="brand-name">${asHtml(name)}</header>\n`;
}

/** What a link in a mail leads to is there without scripts, too, under the same address. */
const leadToPlainPage = '<noscript><meta http-equiv="refresh" content="0; url=?plain=1"></noscript>\n';

const needsScript: Record<Language, string> = {
  en: "This page needs JavaScript.",
  de: "Diese Seite braucht JavaScript.",
  fr: "Cette page a besoin de JavaScript.",
  es: "Esta página necesita JavaScript.",
};
