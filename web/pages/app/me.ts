import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { AnswerOf } from "../../client/operations.ts";

/** Who is signed in. */
export type Me = AnswerOf<"getMe">;

export const MeContext = createContext<{ me: Me; reload(): void } | undefined>(undefined);

export function useMe(): { me: Me; reload(): void } {
  return useContext(MeContext)!;
}

/** Whether somebody may read figures of the whole organization. */
export function seesOrganization({ roles }: Pick<Me, "roles">): boolean {
  return roles.includes("hr") || roles.includes("admin");
}

export function isOrganizer({ roles }: Pick<Me, "roles">): boolean {
  return roles.includes("organizer");
}
