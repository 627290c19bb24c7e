import * as z from "zod";

/** Asks for one organizer's inbox to be refreshed. */
export const organizerMessage = z.object({ organizerId: z.string() });
export type OrganizerMessage = z.output<typeof organizerMessage>;
