import { say } from "./texts.ts";

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
