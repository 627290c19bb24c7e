import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { CalendarPage } from "../calendar/calendar-page.tsx";
import { isOrganizer, useMe } from "../me.ts";
import { wereShown } from "./shown.ts";

/** Where the app begins: with the calendar, or with the first steps of an organizer who has no hours yet. */
export function Home() {
  const { me } = useMe();
  const { route } = useLocation();
  const mayBeNew = isOrganizer(me) && !wereShown();
  const hours = useAnswer("getAvailability", mayBeNew ? {} : undefined);
  const isNew = mayBeNew && hours.state === "there" && hours.answer.weekly.length === 0;
  useEffect(() => {
    if (isNew) route("/app/first-steps", true);
  }, [isNew]);
  if (mayBeNew && (isNew || hours.state === "waiting")) return <Waiting while />;
  return <CalendarPage />;
}
