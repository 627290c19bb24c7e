import { Refused } from "../../client/problem.ts";
import { say } from "./texts.ts";

export function isMissing(error: unknown): boolean {
  return error instanceof Refused && error.problem.status === 404;
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
