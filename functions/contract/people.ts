import * as z from "zod";
import { maxWeeklyHours, type WorkingHours, weeklyHoursOf } from "../domain/availability/working-hours.ts";
import { type NotificationKind, type Notifications, notificationKinds } from "../domain/messages/kinds.ts";
import type { Profile } from "../domain/people/profile.ts";
import { mainRole, roles } from "../domain/people/role.ts";
import { isVisitor } from "../domain/people/visitor.ts";
import { languages } from "../domain/texts/language.ts";
import { weeklyHours } from "./availability.ts";
import { identifier, instantText, list, version, weekday } from "./fields.ts";
import { email } from "./text.ts";

const role = z.enum(roles).meta({ id: "Role" });

const saysMost = role.meta({ description: "The role that says most. `roles` names all of them." });

export const roleNames = list(role, { most: roles.length });

export const invitations = z
  .enum(["everyone", "nobody"])
  .meta({ id: "Invitations", description: "Who may invite this person to meetings." });

export const language = z
  .enum(languages)
  .meta({ id: "Language", description: "What a person wants to be spoken to in." });

const weekly = list(weeklyHours, { least: 1, most: maxWeeklyHours }).meta({
  description: "On the clock of the person's own time zone. Hours that touch or overlap are one stretch.",
});

/** What people say of their hours. */
export const saidHours = z.strictObject({ weekly }).meta({ id: "SaidHours" });

const workingHours = z
  .object({
    weekly: z.array(z.object({ day: weekday, start: z.string(), end: z.string() })),
    timeZone: z.string(),
    source: z.enum(["published", "said", "usual"]).meta({
      description:
        "`published`: the person's weekly open hours; those of single dates are in `/v1/users/{userId}/availability`. `said`: what they " +
        "say, as they publish none. `usual`: nine to five on the working days of the region of their time zone. That is a guess.",
    }),
  })
  .meta({
    id: "WorkingHours",
    description: "When times are suggested for them. National holidays are outside of these hours.",
  });

/** What everybody who has signed in may know about a person. */
export const person = z
  .object({ id: identifier, name: z.string(), timeZone: z.string(), role: saysMost, roles: roleNames })
  .meta({ id: "Person" });

export const personAtWork = person.extend({ workingHours }).meta({ id: "PersonAtWork" });

const kindsOfMail = Object.fromEntries(notificationKinds.map((kind) => [kind, z.boolean()])) as Record<
  NotificationKind,
  z.ZodBoolean
>;

const notifications = z.strictObject(kindsOfMail).meta({
  id: "Notifications",
  description:
    "What you are mailed, and what you are not: invitations, bookings of your time, answers to your invitations, other times and places, who " +
    "joins and leaves, reminders, and suggestions that wait for you. Confirmations of your own bookings, cancellations and codes always come.",
});

/** What somebody switches on or off. What is not mentioned stays as it is. */
export const notificationChanges = z.strictObject(kindsOfMail).exactPartial();

const visitor = z.boolean().meta({
  id: "Visitor",
  description: "Whether their address lies outside the organization's domains, and their only role is attendee.",
});

/** What people may know about themselves. */
export const ownPerson = person
  .extend({
    email,
    visitor,
    language: language.nullable(),
    invitations,
    handle: z
      .string()
      .nullable()
      .meta({ description: "The name of your page: `/{handle}`. Null where you have none." }),
    publicTypes: z.array(identifier).meta({ description: "The organization's types that your page offers." }),
    workingHours: saidHours.nullable().meta({
      description:
        "What you say, for whom no open hours are known. `/v1/users/{userId}` shows the hours that others go by.",
    }),
    notifications,
    mailsArrive: z.boolean().meta({
      description:
        "Whether mails to your address arrive, as far as is known. Where they come back, none is sent any more.",
    }),
    version,
    createdAt: instantText,
  })
  .meta({ id: "OwnPerson" });

/** What lists of people show: to admins all of it, to others what everybody may know. */
export const listedPerson = person
  .extend({
    email: email.exactOptional(),
    visitor: visitor.exactOptional(),
    createdAt: instantText.exactOptional(),
  })
  .meta({ id: "ListedPerson", description: "`email`, `visitor` and `createdAt` are shown to admins." });

export function listedPersonView(
  profile: Profile,
  memberEmailDomains: readonly string[],
): z.input<typeof listedPerson> {
  const { email, createdAt } = profile;
  return {
    ...personView(profile),
    email,
    visitor: isVisitor(profile, memberEmailDomains),
    createdAt: new Date(createdAt).toISOString(),
  };
}

export function personView({ userId, name, timeZone, roles }: Profile): z.input<typeof person> {
  return { id: userId, name, timeZone, role: mainRole(roles), roles };
}

export function personAtWorkView(profile: Profile, working: WorkingHours): z.input<typeof personAtWork> {
  const { source, hours } = working;
  const { timeZone } = hours;
  return { ...personView(profile), workingHours: { weekly: weeklyHoursOf(working), timeZone, source } };
}

export function ownView(profile: Profile, memberEmailDomains: readonly string[]): z.input<typeof ownPerson> {
  return { ...profileView(profile), visitor: isVisitor(profile, memberEmailDomains) };
}

/** What is kept in a profile, as its owner reads it. */
export function profileView(profile: Profile): Omit<z.input<typeof ownPerson>, "visitor"> {
  const { email, language, invitations, workingHours, handle, publicTypes, version, createdAt } = profile;
  return {
    ...personView(profile),
    email,
    language,
    invitations,
    workingHours,
    notifications: allNotifications(profile.notifications),
    mailsArrive: profile.undeliverableSince === null,
    handle,
    publicTypes,
    version,
    createdAt: new Date(createdAt).toISOString(),
  };
}

/** A kind that somebody has not mentioned comes. */
function allNotifications(said: Notifications): Record<NotificationKind, boolean> {
  const all = notificationKinds.map((kind) => [kind, said[kind] ?? true] as const);
  return Object.fromEntries(all) as Record<NotificationKind, boolean>;
}
