import { Refused } from "../../client/problem.ts";
import { say } from "./texts.ts";

export function isMissing(loaded: object): boolean {
  return "error" in loaded && loaded.error instanceof Refused && loaded.error.problem.status === 404;
}

export function NoSuchPage() {
  return (
    <main class="booking">
      <div class="card empty">
        <h1>{say.noPage}</h1>
        <p>{say.noSuchPage}</p>
      </div>
    </main>
  );
}
