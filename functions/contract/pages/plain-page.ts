import type { Language } from "../../domain/texts/language.ts";
import { Html, html } from "./html.ts";

/** A page without scripts, which fetches nothing, in one column of its own style. */
export function plainPage({ language, title, content }: { language: Language; title: string; content: Html }): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title}</title>
<style>${new Html(pageStyle)}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.text;
}

/** As it stands in the page: by its digest a policy can let this style in and no other. Nothing in it needs to be escaped. */
export const pageStyle = `
:root { color-scheme: light dark; --page: #f3f4f6; --card: #fff; --ink: #111827; --quiet: #5b6472; --line: #d8dce3; --field: #767f8e; --accent: #1d4ed8; --on-accent: #fff; --good: #e7f5ec; --bad: #fdecec; }
@media (prefers-color-scheme: dark) {
:root { --page: #111318; --card: #1c1f26; --ink: #f1f3f6; --quiet: #a8b0bd; --line: #3a404b; --field: #8a93a3; --accent: #9dbbff; --on-accent: #111318; --good: #16321f; --bad: #441c1f; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem .75rem 3rem; }
section, .card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem; margin: 0 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.125rem; line-height: 1.25; margin: 0 0 .75rem; }
p { margin: 0 0 .75rem; }
section > :last-child, .note > :last-child, form > :last-child { margin-bottom: 0; }
.quiet, dt, legend, label.above { color: var(--quiet); font-size: .875rem; }
dl { margin: 0; }
dd { margin: 0 0 .75rem; white-space: pre-line; }
dd ul { list-style: none; margin: 0; padding: 0; }
.note { border-radius: .5rem; padding: 1rem 1.25rem; margin: 0 0 1rem; border-left: .25rem solid; }
.done { background: var(--good); }
.problem { background: var(--bad); }
.note h2 { margin-bottom: .25rem; }
form { margin: 0 0 .75rem; }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; min-width: 0; }
legend { padding: 0; margin-bottom: .5rem; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 0 0 .75rem; }
button, .button, select, input[type="date"] { font: inherit; min-height: 2.75rem; max-width: 100%; padding: .5rem 1rem; border-radius: .375rem; border: 1px solid var(--field); background: var(--card); color: var(--ink); }
button, .button { cursor: pointer; font-weight: 600; text-decoration: none; display: inline-block; }
button.main, button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
textarea { font: inherit; display: block; width: 100%; min-height: 5rem; padding: .5rem .75rem; border-radius: .375rem; border: 1px solid var(--field); background: var(--card); color: var(--ink); }
label.above { display: block; margin-bottom: .25rem; }
.times { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr)); gap: .5rem; }
.nearest { grid-template-columns: 1fr; }
.times label { display: flex; gap: .5rem; align-items: center; min-height: 2.75rem; padding: .25rem .5rem; border: 1px solid var(--field); border-radius: .375rem; font-variant-numeric: tabular-nums; cursor: pointer; }
.times label:has(:checked) { outline: 2px solid var(--accent); }
input[type="radio"] { accent-color: var(--accent); width: 1.125rem; height: 1.125rem; flex: none; margin: 0; }
a { color: var(--accent); }
a.button { color: var(--ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
summary { cursor: pointer; padding: .5rem 0; }
`;
