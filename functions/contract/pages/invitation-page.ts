import { actionsOf, type LinkAction } from "../../domain/links/actions.ts";
import { statusAt } from "../../domain/meetings/meeting.ts";
import { attendeeOf } from "../../domain/meetings/participants.ts";
import { mailTimes } from "../../domain/messages/mail-times.ts";
import { invitationPageTextsIn } from "../../domain/texts/invitation-page.ts";
import { messageTextsIn } from "../../domain/texts/messages.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { type Html, html } from "./html.ts";
import { invitationFacts } from "./invitation-facts.ts";
import { answerForm, cancelForm, zoneForm } from "./invitation-forms.ts";
import { moveForm } from "./invitation-move.ts";
import type { InvitationPage, PageWriting } from "./page-writing.ts";
import { plainPage } from "./plain-page.ts";

/** The whole page. It has no scripts: whatever it does is a form, or a link to another day of it. */
export function invitationPage(page: InvitationPage): string {
  const { language } = page.say;
  const { meeting, caller, now, timeZone } = page;
  const labels = messageTextsIn(language);
  const writing: PageWriting = {
    ...page,
    words: invitationPageTextsIn(language),
    labels,
    times: mailTimes(language, labels.times, zoneNamed(timeZone), Math.floor(now / millisecondsPerMinute)),
    actions: actionsOf(meeting, caller.userId, now),
  };
  return plainPage({ language, title: meeting.title, content: contentOf(writing) });
}

function contentOf(writing: PageWriting): Html {
  const { meeting, caller, words, actions } = writing;
  const mayDo = (action: LinkAction) => actions.includes(action);
  return html`
${doneNote(writing)}
${problemNote(writing)}
<section>
<h1 dir="auto">${meeting.title}</h1>
${standing(writing)}
${invitationFacts(writing)}
<p><a href="${writing.calendarFile}" download>${words.calendarFile}</a></p>
${zoneForm(writing)}
</section>
${mayDo("respond") && attendeeOf(meeting, caller.userId) && answerForm(writing)}
${mayDo("reschedule") && moveForm(writing)}
${mayDo("cancel") && cancelForm(writing)}
<p class="quiet">${words.whose(caller.profile.name, caller.profile.email)}</p>`;
}

function doneNote({ done, words }: PageWriting): Html | false {
  return done !== undefined && html`<p class="note done" role="status">${words.done[done]}</p>`;
}

function problemNote({ problem, words }: PageWriting): Html | false {
  return (
    problem !== undefined &&
    html`<div class="note problem" role="alert"><h2>${words.problem.heading}</h2><p>${problem.detail}</p>
${problem.alternatives.length > 0 && html`<p><a href="#move">${words.move.nearest}</a></p>`}</div>`
  );
}

/** What it has come to, where nothing is left to do. */
function standing({ meeting, now, words }: PageWriting): Html | false {
  const status = statusAt(meeting, now);
  const isPast = status === "cancelled" || status === "left" || status === "completed";
  return isPast && html`<p><strong>${words.standing[status]}</strong></p>`;
}
