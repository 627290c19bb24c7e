import { demoCredentials } from "../../../local/demo/people.ts";
import { oneOf, type Random } from "../../support/random.ts";
import { logIn, newPerson, type Person, send } from "../../support/server/http.ts";

/** Who may ask, and the `authorization` that they send. */
export type Callers = Map<string, string | undefined>;

/** Who closes their account now and then, and gives roles to be changed by others. */
export const leaver = "somebody who may leave";

/** More often than not somebody who may do a lot. */
export function someCaller(callers: Callers, random: Random): string {
  return random() < 0.6
    ? oneOf(["organizer", "organizer", "attendee", "admin"], random)
    : oneOf([...callers.keys()], random);
}

/** Everybody who can be told apart by what they may do: with every role, with one no more, without an account, and with nonsense. */
export async function everyKindOfCaller(baseUrl: string): Promise<Callers> {
  const callers: Callers = new Map<string, string | undefined>([
    ["nobody", undefined],
    ["nonsense", "Bearer nonsense"],
    ["another scheme", "Basic YTpi"],
  ]);
  const add = (who: string, { token }: Person) => callers.set(who, `Bearer ${token}`);

  for (const person of ["organizer", "colleague", "attendee", "admin"] as const) {
    const { email, password } = demoCredentials(person);
    add(person, await logIn(baseUrl, email, password));
  }
  const giveRoles = ({ userId }: Person, roles: string[]) =>
    send(baseUrl, "PUT", `/v1/users/${userId}/roles`, {
      body: { roles },
      headers: { authorization: callers.get("admin")! },
    });
  const hr = await newPerson(baseUrl, { name: "Hanna" });
  await giveRoles(hr, ["attendee", "hr"]);
  add("hr", hr);
  const demoted = await newPerson(baseUrl, { name: "Dora", role: "organizer", timeZone: "Asia/Kathmandu" });
  await giveRoles(demoted, ["attendee"]);
  add("somebody who was an organizer", demoted);
  const closed = await newPerson(baseUrl, { name: "Clo" });
  await closed.send("DELETE", "/v1/me");
  add("somebody whose account is closed", closed);
  add(leaver, await newPerson(baseUrl, { name: "Leo" }));
  return callers;
}
