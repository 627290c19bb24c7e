import { forgetSession } from "../../../client/session.ts";

/** Nobody is signed in here any more: the app begins anew. */
export function signOutHere(): void {
  forgetSession();
  location.assign("/app");
}
