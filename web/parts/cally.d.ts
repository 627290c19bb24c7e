import "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "calendar-date": HTMLAttributes<HTMLElement> & {
        value?: string | undefined;
        locale?: string;
        min?: string;
        "focused-date"?: string;
        "first-day-of-week"?: number;
        isDateDisallowed?: (date: Date) => boolean;
        onchange?: (event: Event) => void;
        onfocusday?: (event: CustomEvent<Date>) => void;
      };
      "calendar-month": HTMLAttributes<HTMLElement>;
    }
  }
}
