import * as z from "zod";
import { linkThrottle, linkToken, sentForm } from "../../contract/invitations.ts";
import { answerToInvitation, cancellation, newTime } from "../../contract/meetings.ts";
import { invitationPage } from "../../contract/pages/invitation-page.ts";
import type { DoneThing } from "../../contract/pages/page-writing.ts";
import { problemStatuses } from "../../contract/problems.ts";
import type { LinkCaller } from "../../domain/links/link-caller.ts";
import { invalidRequest, Refusal } from "../../domain/refusal.ts";
import { timeRefusalCodes } from "../../domain/slots/explain-refusal.ts";
import { invitationPageTextsIn } from "../../domain/texts/invitation-page.ts";
import type { Texts } from "../../domain/texts/texts.ts";
import { localDay } from "../../domain/time/calendar-date.ts";
import { parseInstant } from "../../domain/time/format.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { asking, fieldErrorsOf } from "../../http/field-errors.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import type { Services } from "../../services/services.ts";
import { readSeenMeeting } from "../../store/meetings/ended-meetings.ts";
import type { Requester } from "../../use-cases/changes/run-change.ts";
import { findFreeTimes } from "../../use-cases/invitations/free-times.ts";
import { cancelMeeting } from "../../use-cases/meetings/cancel-meeting.ts";
import { rescheduleMeeting } from "../../use-cases/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../use-cases/meetings/respond-to-invitation.ts";
import { pageOfLink, placesOf } from "./page-of-link.ts";

type SentForm = z.output<typeof sentForm>;

interface FormRequest {
  params: { token: string };
  body: SentForm;
  caller: LinkCaller;
  say: Texts;
}

export const submitInvitationForm = defineOperation({
  name: "submit-invitation-form",
  area: "invitations",
  method: "POST",
  path: "/invitation/{token}",
  summary: "Does what a form of the link's page says, and leads back to the page",
  description:
    "For browsers: `application/x-www-form-urlencoded`. Where it cannot be done, the answer is the page again, with the reason, what was " +
    "typed, and the nearest times that are free. No cookie is taken: whoever has the address has all that is asked for, so a form that " +
    "stands elsewhere can do no more than its maker could.",
  access: "link",
  params: linkToken,
  form: true,
  body: sentForm,
  page: pageOfLink,
  answer: { status: 303, schema: z.string(), contentType: "text/html", description: "It is done: back to the page." },
  refusals: ["forbidden", "invalid_state", "too_late", ...timeRefusalCodes, "invitation_refused", "unavailable"],
  needs: { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"] },
  throttle: linkThrottle,
  handle: async (request, services) => {
    const { body: form, caller, params, say } = request;
    try {
      const done = await perform(services, request, form, caller);
      const query = new URLSearchParams({ done });
      if (form.timeZone) query.set("timeZone", form.timeZone);
      return { body: "", headers: { location: `${placesOf(params).address}?${query}` } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const body = await pageAfter(error, request, services);
      return { body, status: problemStatuses[error.code], language: say.language };
    }
  },
});

/** What the operation of the same name does. Throws what it throws. */
async function perform(
  services: Services,
  requester: Requester,
  form: SentForm,
  { meetingId }: LinkCaller,
): Promise<DoneThing> {
  const nothing = () => null;
  const { act, response, start, reason } = form;
  switch (act) {
    case "respond": {
      const answer = checked(answerToInvitation, { response });
      await respondToInvitation(services, requester, { meetingId, ...answer }, nothing);
      return answer.response;
    }
    case "reschedule": {
      if (!start) throw new Refusal("invalid_request", ({ language }) => invitationPageTextsIn(language).move.choose);
      await rescheduleMeeting(services, requester, { meetingId, ...checked(newTime, { start, reason }) }, nothing);
      return "rescheduled";
    }
    case "cancel":
      await cancelMeeting(services, requester, { meetingId, ...checked(cancellation, { reason }) }, nothing);
      return "cancelled";
  }
}

/** A form cannot say nothing: what was left empty is not there. */
function checked<Schema extends z.ZodType>(
  schema: Schema,
  fields: Record<string, string | undefined>,
): z.output<Schema> {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim()));
  const result = schema.safeParse(said, asking);
  if (!result.success) throw invalidRequest(...fieldErrorsOf(result.error.issues));
  return result.data;
}

/** The page as it was, with what was typed, why it could not be done, and the times around the one that was wanted. */
async function pageAfter(
  { detail, extras }: Refusal,
  { body: form, caller, params, say }: FormRequest,
  services: Services,
): Promise<string> {
  const { timeZone = caller.profile.timeZone, act, start, reason } = form;
  const meeting = await readSeenMeeting(services.table, caller.meetingId, caller.userId);
  const wanted = act === "reschedule" ? (form.day ?? dayOf(start, timeZone)) : form.day;
  const free = wanted === undefined ? undefined : await findFreeTimes(services, caller, wanted, timeZone);
  return invitationPage({
    ...{ meeting, caller, say, timeZone, done: undefined },
    now: services.clock.now(),
    free: free && wanted !== undefined ? { day: wanted, ...free } : undefined,
    problem: { detail: detail(say), alternatives: extras.alternatives ?? [] },
    typed: { act, start, reason },
    ...placesOf(params),
    key: newId(),
  });
}

function dayOf(start: string | undefined, timeZone: string): number | undefined {
  try {
    return start === undefined ? undefined : localDay(parseInstant(start), zoneNamed(timeZone));
  } catch {
    return undefined;
  }
}
