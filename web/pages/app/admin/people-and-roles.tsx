import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { Button } from "../../../parts/button.tsx";
import { errorOf, Field } from "../../../parts/field.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useDoing } from "../../../parts/use-doing.ts";
import { useMe } from "../me.ts";
import { Section } from "../shared/section.tsx";
import { Switch } from "../shared/switch.tsx";
import { useProof } from "../shared/use-proof.tsx";
import { say } from "./texts.ts";

type Person = AnswerOf<"listUsers">["items"][number];
type Role = Person["roles"][number];

/** Everybody is an attendee. The others are given and taken. */
const givenRoles = ["organizer", "hr", "admin"] as const satisfies Role[];

export function PeopleAndRoles() {
  const { me, reload } = useMe();
  const [email, setEmail] = useState("");
  const [found, setFound] = useState<Person | "nobody">();
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [savedName, setSavedName] = useState<string>();
  const { busy, error, doing } = useDoing();
  const { proving, popup } = useProof();

  const find = () =>
    doing(async () => {
      setSavedName(undefined);
      const [person] = (await ask("listUsers", { query: { email } })).items;
      setFound(person ?? "nobody");
      setRoles(person?.roles ?? []);
    });
  const save = ({ id }: Person) =>
    doing(() =>
      proving(async () => {
        const person = await ask("setRoles", { params: { userId: id }, body: { roles: [...roles] } });
        setFound(person);
        setSavedName(person.name);
        if (id === me.id) reload();
      }),
    );

  return (
    <Section title={say.people} intro={say.peopleIntro}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <Field
          label={say.email}
          value={email}
          onValue={(text) => setEmail(text.trim())}
          error={errorOf(error, "email")}
          type="email"
          autocomplete="off"
          required
        />
        <div class="row">
          <Button type="submit" busy={busy}>
            {say.find}
          </Button>
        </div>
      </form>
      {found === "nobody" && <p role="status">{say.nobody}</p>}
      {found && found !== "nobody" && (
        <div class="stack">
          <h3>{found.name}</h3>
          {givenRoles.map((role) => (
            <Switch
              key={role}
              label={say.roles[role]}
              checked={roles.includes(role)}
              onChange={(isGiven) => {
                setSavedName(undefined);
                setRoles(isGiven ? [...roles, role] : roles.filter((held) => held !== role));
              }}
            />
          ))}
          <div class="row">
            <Button look="primary" busy={busy} onClick={() => save(found)}>
              {say.save}
            </Button>
          </div>
        </div>
      )}
      {savedName && <p role="status">{say.saved(savedName)}</p>}
      {error !== undefined && !errorOf(error, "email") && <ProblemNote error={error} />}
      {popup}
    </Section>
  );
}
