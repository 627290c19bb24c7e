import { Refused } from "../../client/problem.ts";
import { say } from "./texts.ts";

export function isMissing(loaded: object): boolean {
  return "error" in loaded && loaded.error instanceof Refused && loaded.error.problem.status === 404;
}

export function NoSuchPage() {
  return (
    <main class="booking">
      <p class="empty">{say.noSuchPage}</p>
    </main>
  );
}
