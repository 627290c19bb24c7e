import { type Html, html } from "./html.ts";
import type { PageWriting } from "./page-writing.ts";

/** When, where, what and who. */
export function invitationFacts({ meeting, caller, labels, times }: PageWriting): Html {
  const { location, typeName, organizerName, attendees, description } = meeting;
  const said = labels.labels;
  const people = attendees.map(({ userId, name, response }) => {
    const called = userId === caller.userId ? said.you(name) : name;
    return html`<li dir="auto">${labels.responses[response](called)}</li>`;
  });
  return html`<dl>
${fact(said.when, times.lines(meeting).join("\n"))}
${location && fact(said.place, location)}
${typeName && fact(said.type, typeName)}
${fact(said.organizer, organizerName)}
${fact(said.people, html`<ul>${people}</ul>`)}
${description && fact(said.description, description)}
</dl>`;
}

function fact(label: string, value: string | Html): Html {
  return html`<dt>${label}</dt><dd dir="auto">${value}</dd>`;
}
