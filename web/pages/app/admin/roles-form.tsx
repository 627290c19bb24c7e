import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { common } from "../../../texts/common.ts";
import { Switch } from "../shared/fields/switch.tsx";
import type { Person } from "./person-line.tsx";
import { say } from "./texts.ts";

type Role = Person["roles"][number];

/** Everybody is an attendee. The others are given and taken. */
export const rolesShown = ["organizer", "hr", "admin"] as const satisfies Role[];

interface RolesFormProps {
  person: Person;
  proving(work: () => Promise<void>): Promise<void>;
  onSaved(person: Person): void;
  onCancel(): void;
}

/** What somebody may do. */
export function RolesForm({ person: { id, name, roles: held }, proving, onSaved, onCancel }: RolesFormProps) {
  const [roles, setRoles] = useState<readonly Role[]>(held);
  const { busy, error, doing } = useDoing();
  const save = () =>
    doing(() =>
      proving(async () => onSaved(await ask("setRoles", { params: { userId: id }, body: { roles: [...roles] } }))),
    );
  return (
    <Form aria-label={say.rolesOf(name)} onSubmit={save}>
      {rolesShown.map((role) => (
        <Switch
          key={role}
          label={say.roles[role].name}
          hint={say.roles[role].does}
          checked={roles.includes(role)}
          onChange={(isGiven) => setRoles(isGiven ? [...roles, role] : roles.filter((each) => each !== role))}
        />
      ))}
      <ProblemNote error={error} />
      <div class="row">
        <Button type="submit" look="primary" busy={busy}>
          {say.save}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </Form>
  );
}
