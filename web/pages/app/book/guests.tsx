import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { Button } from "../../../parts/button.tsx";
import { errorOf, Field } from "../../../parts/field.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useDoing } from "../../../parts/use-doing.ts";
import { usePeopleMet } from "./people-met.ts";
import { say } from "./texts.ts";
import type { Guest } from "./wanted.ts";

interface GuestsProps {
  organizerId: string;
  guests: readonly Guest[];
  onGuests(guests: readonly Guest[]): void;
}

/** Who comes besides: by their address, or out of those whom one has met. */
export function Guests({ organizerId, guests, onGuests }: GuestsProps) {
  const [text, setText] = useState("");
  const { busy, error, doing, forget } = useDoing();
  const met = usePeopleMet().filter(
    ({ id }) => id !== organizerId && !guests.some((guest) => "id" in guest && guest.id === id),
  );

  const add = () =>
    doing(async () => {
      const email = text.trim().toLowerCase();
      if (!email) return;
      const { items } = await ask("listUsers", { query: { email } });
      const found = items[0];
      const guest: Guest = found ? { id: found.id, name: found.name } : { email };
      if (!guests.some((other) => keyOf(other) === keyOf(guest))) onGuests([...guests, guest]);
      setText("");
    });

  return (
    <div class="stack">
      {guests.length > 0 && (
        <ul class="chips">
          {guests.map((guest) => (
            <li key={keyOf(guest)}>
              <button
                type="button"
                class="chip"
                onClick={() => onGuests(guests.filter((other) => other !== guest))}
                aria-label={say.leaveOut("id" in guest ? guest.name : guest.email)}
              >
                {"id" in guest ? guest.name : guest.email} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-guest"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={say.guestAddress}
          type="email"
          autocomplete="off"
          value={text}
          error={errorOf(error, "email")}
          onValue={(typed) => {
            forget();
            setText(typed);
          }}
        />
        <Button type="submit" busy={busy}>
          {say.add}
        </Button>
      </form>
      {error !== undefined && !errorOf(error, "email") && <ProblemNote error={error} />}
      {met.length > 0 && (
        <div>
          <p class="small soft">{say.met}</p>
          <ul class="chips">
            {met.slice(0, 6).map(({ id, name }) => (
              <li key={id}>
                <button type="button" class="chip" onClick={() => onGuests([...guests, { id, name }])}>
                  <span aria-hidden="true">+</span> {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function keyOf(guest: Guest): string {
  return "id" in guest ? guest.id : guest.email;
}
