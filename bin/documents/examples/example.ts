import type { DemoPerson } from "../../../local/demo/people.ts";

/** A request that works as it stands on the demo data of `npm start`. Its dates lie in the week from Monday 2026-12-07. */
export interface Example {
  /** Whose access token it takes; none where nobody needs to have signed in. */
  as?: DemoPerson;
  params?: Record<string, string>;
  query?: Record<string, string | number>;
  body?: object;
  /** Bodies to choose from, by what they are for; the first is filled in. */
  bodies?: Record<string, object>;
  /** Where it takes what nobody can know in advance. */
  refused?: { status: number; because: string };
}

/** By the operation's name. */
export type Examples = Record<string, Example>;
