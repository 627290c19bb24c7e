import type { AnyOperation } from "../../functions/http/operation.ts";
import { listHistory } from "../../functions/operations/meetings/list-history.ts";
import type { Services } from "../../functions/services/services.ts";
import { type Answer, call } from "./call.ts";
import type { Person } from "./person.ts";

/** Does something with a meeting. */
export function act(
  { services }: { services: Services },
  operation: AnyOperation,
  as: Person,
  id: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  return call(operation, services, { as, params: { id }, body, headers });
}

export async function historyOf({ services }: { services: Services }, as: Person, id: string) {
  return (await call(listHistory, services, { as, params: { id } })).body.items;
}

/** What each attendee has answered, in their order. */
export function responsesIn({ body }: Answer): string[] {
  return body.attendees.map(({ response }: { response: string }) => response);
}
