import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { isPartOfName } from "../../../../functions/domain/people/sort-name.ts";
import { ask } from "../../../client/ask.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { endAfter } from "../../../times/instants.ts";
import { dateAndSpanIn } from "../../../times/spans.ts";
import { cityOf } from "../../../times/zones.ts";
import { useMe } from "../me.ts";
import { say } from "./texts.ts";
import { useWantedTime } from "./wanted-time.ts";

/** Whom to meet: out of those who can be booked, or by a whole address. */
export function Organizers() {
  const { route } = useLocation();
  const { me } = useMe();
  const { time, search } = useWantedTime();
  const [text, setText] = useState("");
  const { state, answer = [], error: problem, reload } = useWholeList("listOrganizers", {});
  const { busy, error, doing, forget } = useDoing();
  const [nobody, setNobody] = useState<string>();
  const wanted = text.trim().toLowerCase();
  const found = answer
    .filter(({ name }) => isPartOfName(wanted, name))
    .sort((one, other) => one.name.localeCompare(other.name));
  const isAddress = /^\S+@\S+$/.test(wanted);

  const lookUp = () =>
    doing(async () => {
      const { items } = await ask("listUsers", { query: { email: wanted } });
      const person = items[0];
      if (person?.roles.includes("organizer")) route(`/app/book/${person.id}${search}`);
      else setNobody(person ? say.notBookable(person.name) : say.nobodyHas(wanted));
    });

  return (
    <section class="card stack">
      <h2>{say.withWhom}</h2>
      {time && (
        <p class="note">
          {say.wantedTime(dateAndSpanIn({ start: time.start, end: endAfter(time.start, time.minutes) }, me.timeZone))}
        </p>
      )}
      <Form
        onSubmit={() => {
          if (isAddress) lookUp();
          else if (found.length === 1) route(`/app/book/${found[0]!.id}${search}`);
        }}
      >
        <Field
          label={say.nameOrAddress}
          type="search"
          autocomplete="off"
          value={text}
          onValue={(typed) => {
            setText(typed);
            setNobody(undefined);
            forget();
          }}
        />
        {isAddress && (
          <Button type="submit" busy={busy}>
            {say.lookUp(wanted)}
          </Button>
        )}
      </Form>
      {nobody && (
        <p class="note" role="status">
          {nobody}
        </p>
      )}
      <ProblemNote error={error} />
      <Waiting while={state === "waiting"} />
      <ProblemNote error={problem} onAgain={reload} />
      <ul class="people">
        {found.map(({ id, name, timeZone }) => (
          <li key={id}>
            <a class="person" href={`/app/book/${id}${search}`}>
              <span class="initials" aria-hidden="true">
                {initialsOf(name)}
              </span>
              <span>
                <strong>{name}</strong>
                <span class="soft small">{cityOf(timeZone)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {state === "there" && found.length === 0 && !isAddress && (
        <p class="soft">{answer.length === 0 ? say.nobodyYet : say.nobodyCalled(text.trim())}</p>
      )}
    </section>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "").join("");
}
