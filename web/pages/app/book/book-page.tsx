import { useTitle } from "../../../parts/use-title.ts";
import { Assistant } from "./assistant.tsx";
import { BookWith } from "./book-with.tsx";
import { Organizers } from "./organizers.tsx";
import { say } from "./texts.ts";
import "./book.css";

/** A meeting that is still to be made: in words, or step by step. */
export function BookPage({ organizerId }: { organizerId?: string }) {
  useTitle(say.title);
  return (
    <div class="book stack">
      <h1>{say.title}</h1>
      <Assistant />
      {organizerId ? <BookWith key={organizerId} organizerId={organizerId} /> : <Organizers />}
    </div>
  );
}
