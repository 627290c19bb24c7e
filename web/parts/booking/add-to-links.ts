/** What such a link says of a meeting. */
interface Addable {
  title: string;
  location: string;
  /** Instants. */
  start: string;
  end: string;
}

/** Opens a calendar on the web with the meeting filled in. */
export function addToLinks({ title, location, start, end }: Addable): { name: string; href: string }[] {
  const compact = (instant: string) => instant.replace(/[-:]|\.\d+/g, "");
  const google = new URLSearchParams({
    ...{ action: "TEMPLATE", text: title, location },
    dates: `${compact(start)}/${compact(end)}`,
  });
  const outlook = new URLSearchParams({
    ...{ path: "/calendar/action/compose", rru: "addevent", subject: title, location },
    ...{ startdt: start, enddt: end },
  });
  return [
    { name: "Google", href: `https://calendar.google.com/calendar/render?${google}` },
    { name: "Outlook", href: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}` },
    { name: "Microsoft 365", href: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}` },
  ];
}
