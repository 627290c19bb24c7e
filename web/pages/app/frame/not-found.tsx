import { useTitle } from "../../../parts/use-title.ts";
import { say } from "./texts.ts";

export function NotFound() {
  useTitle(say.notFound);
  return (
    <div class="empty">
      <h1>{say.notFound}</h1>
      <a class="button" href="/app/calendar">
        {say.toCalendar}
      </a>
    </div>
  );
}
