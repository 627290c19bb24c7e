import { useId, useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { Button } from "../../../parts/button.tsx";
import { errorOf, Field } from "../../../parts/field.tsx";
import { Popup } from "../../../parts/popup.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useDoing } from "../../../parts/use-doing.ts";
import { common } from "../../../texts/common.ts";
import type { PartProps } from "./part.ts";
import { say } from "./texts.ts";

const priorities = ["low", "medium", "high", "urgent"] as const;

/** What people say about the meeting. Its time is changed elsewhere. */
export function Edit({ meeting, onChanged, onClose }: PartProps & { onClose(): void }) {
  const { title, description, location, priority, version } = meeting;
  const before = { title, description, location, priority };
  const [draft, setDraft] = useState(before);
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const { busy, error, doing } = useDoing();
  const priorityId = useId();
  const params = { id: meeting.id };
  const save = () =>
    doing(async () => {
      const edited = await ask("editMeeting", { params, body: draft, ifMatch: version });
      const undo = () => ask("editMeeting", { params, body: before, ifMatch: edited.version });
      onChanged({ text: say.edited, undo });
    });
  return (
    <Popup title={say.editTitle} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field
          label={say.title}
          required
          maxLength={200}
          value={draft.title}
          onValue={(next) => change({ title: next })}
          error={errorOf(error, "title")}
        />
        <Field
          label={say.place}
          optional
          maxLength={500}
          value={draft.location}
          onValue={(next) => change({ location: next })}
          error={errorOf(error, "location")}
        />
        <Field
          label={say.description}
          optional
          lines={4}
          maxLength={5000}
          value={draft.description}
          onValue={(next) => change({ description: next })}
          error={errorOf(error, "description")}
        />
        <div class="field">
          <label for={priorityId}>{say.priority}</label>
          <select
            id={priorityId}
            value={draft.priority}
            onChange={({ currentTarget }) => change({ priority: currentTarget.value as (typeof priorities)[number] })}
          >
            {priorities.map((each) => (
              <option key={each} value={each}>
                {say.priorities[each]}
              </option>
            ))}
          </select>
        </div>
        {error !== undefined && <ProblemNote error={error} />}
        <div class="row">
          <Button look="primary" type="submit" busy={busy}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Popup>
  );
}
