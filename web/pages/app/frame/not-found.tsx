import { say } from "./texts.ts";

export function NotFound() {
  return (
    <div class="empty">
      <p>{say.notFound}</p>
      <a class="button" href="/app/calendar">
        {say.toCalendar}
      </a>
    </div>
  );
}
