import { type CallerName, callers } from "./cast.ts";

/** What each is answered. */
export type Statuses = Record<CallerName, number>;

/**
 * Who may do what: an operation a row, in the order of the list of operations, and what each caller is answered. A new operation
 * without a row fails, and the failure says what its row would be: judge each cell before you copy it.
 *
 * The meeting is the demo's, whose organizer is in the column of that name; so are the hours, types, plans and suggestions.
 *
 *   anonymous        sends no token
 *   stranger         has an account and nothing to do with the meeting
 *   left             was on the meeting, and left
 *   removed          was on the meeting, and was removed by its organizer
 *   declined         is on the meeting, and has declined
 *   attendee         is on the meeting, and has accepted
 *   organizer        hosts the meeting
 *   other-host       is an organizer, and hosts other meetings
 *   admin, hr        have that role and nothing to do with the meeting
 *   closed           is on the meeting and had every role; has closed the account, and nothing has been erased yet
 *   demoted          had every role until a moment ago, and has nothing to do with the meeting
 *   visitor          is on the meeting, and has accepted; their address lies outside the organization's domains
 *
 * Links in mails are those that each of them would be mailed to the meeting: where they are no attendee and never were, nobody would.
 *
 * `operation:variant` is the same operation on something else: see `requests.ts`.
 */
const table = `
                                  anonymous  stranger  left  removed  declined  attendee  organizer  other-host  admin  hr   closed  demoted  visitor

sign-up                           201        201       201   201      201       201       201        201         201    201  201     201      201
confirm                           204        204       204   204      204       204       204        204         204    204  204     204      204
log-in                            200        200       200   200      200       200       200        200         200    200  200     200      200
log-in-with-code                  200        200       200   200      200       200       200        200         200    200  200     200      200
refresh                           200        200       200   200      200       200       200        200         200    200  200     200      200
exchange-token                    200        200       200   200      200       200       200        200         200    200  200     200      200
log-out                           204        204       204   204      204       204       204        204         204    204  204     204      204
send-code                         202        202       202   202      202       202       202        202         202    202  202     202      202
reset-password                    204        204       204   204      204       204       204        204         204    204  204     204      204

get-me                            401        200       200   200      200       200       200        200         200    200  404     200      200
change-me                         401        200       200   200      200       200       200        200         200    200  401     200      200

get-my-insights                   401        200       200   200      200       200       200        200         200    200  200     200      200
delete-my-insights                401        204       204   204      204       204       204        204         204    204  401     204      204

list-personal-tokens              401        200       200   200      200       200       200        200         200    200  200     200      200
create-personal-token             401        201       201   201      201       201       201        201         201    201  401     201      201
revoke-personal-token             401        404       404   404      404       404       404        404         404    404  401     404      404
ask-for-new-address               401        202       202   202      202       202       202        202         202    202  401     202      202
change-address                    401        204       204   204      204       204       204        204         204    204  401     204      204
sign-out-everywhere               401        204       204   204      204       204       204        204         204    204  401     204      204
export-me                         401        200       200   200      200       200       200        200         200    200  401     200      200
delete-me                         401        202       202   202      202       202       202        202         202    202  202     202      202

get-user                          401        200       200   200      200       200       200        200         200    200  200     200      403
list-users                        401        403       403   403      403       403       403        403         200    403  403     403      403
list-users:by-address             401        200       200   200      200       200       200        200         200    200  200     200      403
list-organizers                   401        200       200   200      200       200       200        200         200    200  200     200      403
set-roles                         401        403       403   403      403       403       403        403         200    403  401     403      403

list-meeting-types                401        200       200   200      200       200       200        200         200    200  200     200      403
create-meeting-type               401        403       403   403      403       403       201        201         201    403  401     403      403
create-meeting-type:organization  401        403       403   403      403       403       403        403         201    403  401     403      403
get-meeting-type                  401        404       404   404      404       404       200        404         404    404  404     404      403
change-meeting-type               401        403       403   403      403       403       200        404         404    403  401     403      403
change-meeting-type:organization  401        403       403   403      403       403       403        403         200    403  401     403      403
delete-meeting-type               401        403       403   403      403       403       204        404         404    403  401     403      403
delete-meeting-type:organization  401        403       403   403      403       403       403        403         204    403  401     403      403

get-availability                  401        403       403   403      403       403       200        200         403    403  401     403      403
replace-availability              401        403       403   403      403       403       200        200         403    403  401     403      403
add-weekly-entries                401        403       403   403      403       403       201        201         403    403  401     403      403
change-weekly-entry               401        403       403   403      403       403       200        404         403    403  401     403      403
remove-weekly-entry               401        403       403   403      403       403       204        404         403    403  401     403      403
set-override                      401        403       403   403      403       403       200        200         403    403  401     403      403
remove-override                   401        403       403   403      403       403       204        404         403    403  401     403      403
take-days-off                     401        403       403   403      403       403       201        201         403    403  401     403      403
get-user-availability             401        200       200   200      200       200       200        200         200    200  200     200      403
add-focus-block                   401        201       201   201      201       201       201        201         201    201  401     201      201
list-focus-blocks                 401        200       200   200      200       200       200        200         200    200  200     200      200
remove-focus-block                401        404       404   404      404       404       204        404         404    404  401     404      404

list-slots                        401        200       200   200      200       200       200        200         200    200  404     200      403
explain-slots                     401        403       403   403      403       403       200        200         403    403  401     403      403
list-move-slots                   401        404       409   409      403       200       200        404         404    404  200     404      200

book-meeting                      401        201       201   201      201       201       201        201         201    201  404     201      403
list-meetings                     401        200       200   200      200       200       200        200         200    200  404     200      200
get-meeting                       401        404       200   200      200       200       200        404         404    404  200     404      200
edit-meeting                      401        404       409   409      403       403       200        404         404    404  403     404      403
extend-meeting                    401        404       409   409      403       403       200        404         404    404  403     404      403
end-meeting                       401        404       409   409      403       403       409        404         404    404  403     404      403
reschedule-meeting                401        404       409   409      403       200       200        404         404    404  200     404      200
make-room                         401        404       409   409      403       403       409        404         404    404  403     404      403
cancel-meeting                    401        404       409   409      200       200       200        404         404    404  200     404      200
respond-to-invitation             401        404       409   409      200       200       403        404         404    404  200     404      200
add-attendees                     401        404       409   409      403       403       200        404         404    404  403     404      403
remove-attendee                   401        404       409   409      403       403       200        404         404    404  403     404      403
remove-attendee:self              401        404       409   409      200       200       404        404         404    404  200     404      200
list-history                      401        404       200   200      200       200       200        404         404    404  200     404      200

propose-plan                      401        403       403   403      403       403       201        422         403    403  401     403      403
list-plans                        401        403       403   403      403       403       200        200         403    403  401     403      403
get-plan                          401        403       403   403      403       403       200        404         403    403  401     403      403
apply-plan                        401        403       403   403      403       403       200        404         403    403  401     403      403

suggest-times                     401        404       409   409      403       200       200        404         404    404  401     404      403
preview-suggestions               401        200       200   200      200       200       200        200         200    200  401     200      403
list-suggestions                  401        403       403   403      403       403       200        200         403    403  401     403      403
accept-suggestion                 401        403       403   403      403       403       200        404         403    403  401     403      403
dismiss-suggestion                401        403       403   403      403       403       200        404         403    403  401     403      403

ask-assistant                     401        200       200   200      200       200       200        200         200    200  401     200      403
ask-assistant:meeting             401        404       409   409      403       200       200        404         404    404  401     404      403

put-my-review                     401        404       404   404      403       200       200        404         404    404  401     404      200
get-my-review                     401        404       404   404      404       200       200        404         404    404  200     404      200
delete-my-review                  401        404       404   404      404       204       204        404         404    404  401     404      204
list-reviews                      401        404       409   409      403       403       200        404         404    404  403     404      403
get-review-insights               401        403       403   403      403       403       403        403         200    200  401     403      403

get-my-analytics                  401        200       200   200      200       200       200        200         200    200  404     200      200
get-organization-analytics        401        403       403   403      403       403       403        403         200    200  401     403      403

list-meeting-messages             401        404       409   409      403       403       200        404         404    404  403     404      403
list-failed-messages              401        403       403   403      403       403       403        403         200    403  401     403      403
show-unsubscribing                404        404       404   404      404       404       404        404         404    404  404     404      404
unsubscribe                       404        404       404   404      404       404       404        404         404    404  404     404      404
send-test-message                 401        403       403   403      403       403       403        403         200    403  401     403      403

get-invitation                    404        404       200   200      200       200       404        404         404    404  404     404      200
list-invitation-slots             404        404       409   409      403       200       404        404         404    404  404     404      200
get-calendar-file-by-link         404        404       200   200      200       200       404        404         404    404  404     404      200
respond-by-link                   404        404       409   409      200       200       404        404         404    404  404     404      200
reschedule-by-link                404        404       409   409      403       200       404        404         404    404  404     404      200
cancel-by-link                    404        404       409   409      200       200       404        404         404    404  404     404      200
show-invitation-page              404        404       200   200      200       200       404        404         404    404  404     404      200
submit-invitation-form            404        404       409   409      303       303       404        404         404    404  404     404      303
revoke-links                      401        404       409   409      403       204       204        404         404    404  401     404      403
get-calendar-file                 401        404       200   200      200       200       200        404         404    404  404     404      200
get-feed-url                      401        404       404   404      404       200       200        404         404    404  200     404      200
make-feed                         401        201       201   201      201       201       201        201         201    201  401     201      201
delete-feed                       401        204       204   204      204       204       204        204         204    204  401     204      204
read-feed                         200        200       200   200      200       200       200        200         200    200  200     200      200

check-health                      200        200       200   200      200       200       200        200         200    200  200     200      200
get-openapi-document              200        200       200   200      200       200       200        200         200    200  200     200      200
show-api-docs                     200        200       200   200      200       200       200        200         200    200  200     200      200
read-api-docs-file                200        200       200   200      200       200       200        200         200    200  200     200      200

get-published-page                200        200       200   200      200       200       200        200         200    200  200     200      200
list-published-slots              200        200       200   200      200       200       200        200         200    200  200     200      200
show-page                         200        200       200   200      200       200       200        200         200    200  200     200      200
`;

const [header, ...lines] = table.split("\n").filter((line) => line.trim());

/** By row and by caller. */
export const matrix: ReadonlyMap<string, Statuses> = new Map(
  lines.map((line) => {
    const [row, ...statuses] = line.split(/ +/);
    if (statuses.length !== callers.length) throw new Error(`${row} has ${statuses.length} cells.`);
    return [row!, byCaller(statuses.map(Number))];
  }),
);

export function byCaller(statuses: readonly number[]): Statuses {
  return Object.fromEntries(callers.map((caller, place) => [caller, statuses[place]!])) as Statuses;
}

/** A row as it stands in the table. */
export function rowText(row: string, statuses: Statuses): string {
  const cells = callers.map((caller) => ({ place: header!.indexOf(caller), text: String(statuses[caller]) }));
  return cells.reduce((text, { place, text: status }) => text.padEnd(place) + status, row);
}
