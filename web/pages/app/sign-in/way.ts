import type { ComponentChildren } from "preact";

/** What each way of signing in is given: the address is the same for all of them. */
export interface WayProps {
  email: string;
  onEmail(email: string): void;
  /** The other ways. */
  children: ComponentChildren;
}
