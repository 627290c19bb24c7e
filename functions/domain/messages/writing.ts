import type { Formats } from "../texts/formats.ts";
import { type MessageTexts, messageTextsIn } from "../texts/messages.ts";
import { textsIn } from "../texts/texts.ts";
import { zoneNamed } from "../time/zone.ts";
import { type MailTimes, mailTimes } from "./mail-times.ts";
import type { Letterhead, MessageUrls, Reader } from "./message.ts";

/** All that a mail is written with. */
export interface Writing extends Letterhead {
  reader: Pick<Reader, "name" | "language" | "timeZone">;
  urls: MessageUrls;
  say: MessageTexts;
  formats: Formats;
  /** In the reader's zone. */
  times: MailTimes;
  timesIn(timeZone: string): MailTimes;
}

export function writingTo(reader: Writing["reader"], urls: MessageUrls, letterhead: Letterhead): Writing {
  const { language, timeZone } = reader;
  const say = messageTextsIn(language);
  const timesIn = (zone: string) => mailTimes(language, say.times, zoneNamed(zone), letterhead.now);
  return { ...letterhead, reader, urls, say, formats: textsIn(language).formats, times: timesIn(timeZone), timesIn };
}

export interface WritingToPerson extends Writing {
  reader: Reader;
}
