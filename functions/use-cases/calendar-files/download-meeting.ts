import { downloadedFile } from "../../calendar-files/downloaded-file.ts";
import { readerOf } from "../../domain/messages/reader.ts";
import type { Language } from "../../domain/texts/language.ts";
import type { AllServices } from "../../services/services.ts";
import { readSeenMeeting } from "../../store/meetings/ended-meetings.ts";
import { readProfile } from "../../store/people/profiles.ts";

/**
 * A meeting as a file for somebody's calendar program: cancelled for whoever has left it. Throws `not_found` for everybody who has never
 * been on it, and where the account is closed.
 */
export async function downloadMeeting(
  { table, clock, mailSender }: Pick<AllServices, "table" | "clock" | "mailSender">,
  userId: string,
  meetingId: string,
  language: Language | undefined,
): Promise<string> {
  const [meeting, profile] = await Promise.all([readSeenMeeting(table, meetingId, userId), readProfile(table, userId)]);
  const reader = readerOf(profile);
  return downloadedFile(meeting, { ...reader, language: language ?? reader.language }, mailSender, clock.now());
}
