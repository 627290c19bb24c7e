import { say } from "./texts.ts";

export function CalendarPage() {
  return <h1>{say.title}</h1>;
}
