import { defaultLanguage } from "../../functions/domain/texts/language.ts";
import { browserLanguages } from "../texts/browser-languages.ts";

/** With which day a week begins where the reader is: 0 is Monday. */
export function firstWeekday(): number {
  const locale = new Intl.Locale(browserLanguages()[0] ?? defaultLanguage) as Intl.Locale & WithWeek;
  const { firstDay = 1 } = locale.getWeekInfo?.() ?? locale.weekInfo ?? {};
  return firstDay - 1;
}

/** Browsers have the one or the other, or neither yet. */
interface WithWeek {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}
