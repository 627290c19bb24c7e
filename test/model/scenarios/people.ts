import type { Role } from "../../../functions/domain/people/role.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { setRoles } from "../../../functions/operations/people/set-roles.ts";
import { availabilityKey } from "../../../functions/store/availability/availability.ts";
import { profileFrom } from "../../../functions/store/people/profiles.ts";
import { remove } from "../../../functions/store/table/actions.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { openAccount } from "../../../functions/use-cases/accounts/open-account.ts";
import { makeAdmin } from "../../../functions/use-cases/people/make-admin.ts";
import { type End, everyFault, type Scenario, type Services, type Session } from "../explorer/scenario.ts";
import { accountClosedBy } from "./closing.ts";
import { ask, type Request, session } from "./requests.ts";
import { office } from "./setting.ts";

function rolesBy(as: string, userId: string, roles: Role[]): Request {
  return { as, operation: setRoles, params: { userId }, body: { roles } };
}

async function withTwoAdmins(services: Services): Promise<void> {
  await office(services);
  for (const name of ["olga", "otto"]) await makeAdmin(services, `${name}@example.com`);
}

/** As before admins were noted. */
async function withTwoAdminsUnnoted(services: Services): Promise<void> {
  await withTwoAdmins(services);
  await transact(services.table, [remove({ pk: "ORG", sk: "ADMINS" })]);
}

/** Somebody is an admin, and whoever is noted as one is one. */
function wrongAdminsIn({ items }: End): string[] {
  const people = items.filter(({ sk }) => sk === "PROFILE").map(profileFrom);
  const admins = people.filter(({ roles }) => roles.includes("admin")).map(({ userId }) => userId);
  const noted = items.filter(({ sk }) => sk === "ADMINS").flatMap(({ userIds }) => userIds as string[]);
  return [
    ...(admins.length === 0 ? ["nobody is an admin"] : []),
    ...noted
      .filter((userId) => !admins.includes(userId))
      .map((userId) => `${userId} is noted as an admin, and is none`),
  ];
}

function ofAdmins(name: string, sessions: Session[], more: Partial<Scenario> = {}): Scenario {
  return { name, setup: withTwoAdmins, sessions, check: wrongAdminsIn, ...more };
}

const takenFromEachOther = () => [
  session(rolesBy("olga", "otto", ["organizer"])),
  session(rolesBy("otto", "olga", ["organizer"])),
];
const givenUp = () => ["olga", "otto"].map((as) => session(rolesBy(as, as, ["organizer"])));

/** Hours count where their owner is an organizer, and nowhere else. */
function wrongHoursIn({ items }: End): string[] {
  const people = items.filter(({ sk }) => sk === "PROFILE").map(profileFrom);
  const isOrganizer = (pk: string) =>
    people.some(({ userId, roles }) => pk === availabilityKey(userId).pk && roles.includes("organizer"));
  const hours = items.filter(({ sk }) => sk === "AVAILABILITY");
  return hours
    .filter(({ pk, isSuspended }) => isOrganizer(pk) === Boolean(isSuspended))
    .map(({ pk }) => `hours of ${pk}`);
}

/** Olga has saved her hours, unless said. */
function ofHours(name: string, before: Role[], after: Role[], setup = withTwoAdmins): Scenario {
  return {
    name,
    setup: async (services) => {
      await setup(services);
      await ask(services, rolesBy("otto", "olga", before));
    },
    sessions: [
      session(rolesBy("otto", "olga", after)),
      session({ as: "olga", operation: replaceAvailability, body: { timeZone: "UTC", weekly: [], overrides: [] } }),
    ],
    check: wrongHoursIn,
  };
}

async function withoutHours(services: Services): Promise<void> {
  await withTwoAdmins(services);
  await transact(services.table, [remove(availabilityKey("olga"))]);
}

/** Whoever signs up with this address, and is answered, is whom it leads to; nobody else has a profile with it. */
function wrongOwnersIn({ items, outcomes }: End): string[] {
  const owners = items.filter(({ pk }) => pk === "UNIQUE#EMAIL#new@example.com").map(({ userId }) => userId);
  const people = items.filter(({ sk, email }) => sk === "PROFILE" && email === "new@example.com");
  const answered = outcomes.filter(({ status }) => status === "answered").length;
  return [
    ...(answered > 1 ? ["two are told that the address is theirs"] : []),
    ...(answered > owners.length ? ["an address of somebody leads to nobody"] : []),
    ...(JSON.stringify(owners) === JSON.stringify(people.map(({ userId }) => userId)) ? [] : ["an address astray"]),
  ];
}

function signUp(name: string): Session {
  const applicant = {
    email: "new@example.com",
    password: "a password",
    name,
    timeZone: "UTC",
    role: "organizer",
  } as const;
  const signUpRules = { organizerEmailDomains: ["*"], confirmAccounts: "at-once" } as const;
  return { name: `${name} signs up`, act: async (services) => openAccount({ ...services, signUpRules }, applicant) };
}

export const people: Scenario[] = [
  ofAdmins("two admins take the role from each other", takenFromEachOther()),
  ofAdmins("two admins who were never noted take the role from each other", takenFromEachOther(), {
    setup: withTwoAdminsUnnoted,
  }),
  ofAdmins("two admins give the role up", givenUp()),
  ofAdmins("an admin closes their account / the other one too", ["olga", "otto"].map(accountClosedBy)),
  ofAdmins("an admin closes their account / the other one gives the role up", [
    accountClosedBy("olga"),
    session(rolesBy("otto", "otto", [])),
  ]),
  ofAdmins("an admin makes another one / and is none any more", [
    session(rolesBy("olga", "cal", ["admin"])),
    session(rolesBy("otto", "olga", [])),
  ]),
  ofHours("an organizer changes their hours / the role is taken", ["organizer"], []),
  ofHours("an organizer publishes their first hours / the role is taken", ["organizer"], [], withoutHours),
  ofHours("a former organizer changes their hours / the role comes back", [], ["organizer"]),
  {
    name: "two sign up with one address",
    setup: office,
    sessions: [signUp("Ada"), signUp("Bob")],
    oneFault: everyFault,
    check: wrongOwnersIn,
  },
];
