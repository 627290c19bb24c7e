import { attendeeOf } from "../../domain/meetings/participants.ts";
import { calendarDate } from "../../domain/time/calendar-date.ts";
import { Html, html } from "./html.ts";
import type { PageWriting } from "./page-writing.ts";

/** What every form carries: which one it is, and how the page was looked at. */
export function hiddenFields({ key, timeZone, caller, free }: PageWriting, act: string): Html {
  return html`<input type="hidden" name="act" value="${act}"><input type="hidden" name="key" value="${key}">
${timeZone !== caller.profile.timeZone && html`<input type="hidden" name="timeZone" value="${timeZone}">`}
${free && html`<input type="hidden" name="day" value="${calendarDate(free.day)}">`}`;
}

export function answerForm(writing: PageWriting): Html {
  const { answer } = writing.words;
  const { response } = attendeeOf(writing.meeting, writing.caller.userId)!;
  const buttons = (["accepted", "tentative", "declined"] as const).map(
    (each) =>
      html`<button name="response" value="${each}" aria-pressed="${String(each === response)}">${answer[each]}</button>`,
  );
  return html`<section aria-labelledby="answer">
<h2 id="answer">${answer.heading}</h2>
<p>${answer.now[response]}</p>
<form method="post" action="${writing.address}" class="row">${hiddenFields(writing, "respond")}
${buttons}
</form>
</section>`;
}

export function cancelForm(writing: PageWriting): Html {
  const { words, meeting } = writing;
  const { hint, submit } = words.cancel[meeting.attendees.length === 1 ? "callOff" : "leave"];
  return html`<section aria-labelledby="cancel">
<h2 id="cancel">${words.cancel.heading}</h2>
<form method="post" action="${writing.address}">${hiddenFields(writing, "cancel")}
<p>${hint}</p>
${reasonField(writing, "cancel")}
<button>${submit}</button>
</form>
</section>`;
}

export function reasonField({ words, typed }: PageWriting, act: "reschedule" | "cancel"): Html {
  const id = `reason-${act}`;
  return html`<p><label class="above" for="${id}">${words.reason}</label>
<textarea id="${id}" name="reason" maxlength="1000">${typed.act === act && typed.reason}</textarea></p>`;
}

/** Looking in another zone changes nothing, so the page says it in its address. */
export function zoneForm({ words, timeZone, free }: PageWriting): Html {
  const named = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", timeZone])].sort();
  const options = named.map(
    (each) =>
      html`<option value="${each}"${each === timeZone && new Html(" selected")}>${each.replaceAll("_", " ")}</option>`,
  );
  return html`<details>
<summary>${words.zone.heading}</summary>
<form class="row"><label for="zone">${words.zone.label}</label>
<select id="zone" name="timeZone">${options}</select>
${free && html`<input type="hidden" name="day" value="${calendarDate(free.day)}">`}
<button>${words.zone.submit}</button></form>
</details>`;
}
