import type { JSX } from "preact";

/** As far as we use it: https://wicky.nillia.ms/cally/ */
interface CalendarProperties {
  /** `2026-12-07` */
  value?: string | undefined;
  /** Whose month is shown. */
  focusedDate?: string | undefined;
  min?: string | undefined;
  locale?: string;
  /** 0 is Sunday. */
  firstDayOfWeek?: number;
  isDateDisallowed?: (date: Date) => boolean;
  onchange?: (event: Event) => void;
  onfocusday?: (event: CustomEvent<Date>) => void;
}

type CalendarDate = Omit<JSX.IntrinsicElements["div"], keyof CalendarProperties> & CalendarProperties;

declare module "../../../node_modules/preact/src/jsx.d.ts" {
  namespace JSXInternal {
    interface IntrinsicElements {
      "calendar-date": CalendarDate;
      "calendar-month": JSX.IntrinsicElements["div"];
    }
  }
}
