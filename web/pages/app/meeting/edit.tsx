import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf, isChangedMeanwhile } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { Popup } from "../../../parts/popup.tsx";
import { common } from "../../../texts/common.ts";
import type { Meeting } from "../calendar/use-calendar.ts";
import { ChangedMeanwhile } from "../shared/changed-meanwhile.tsx";
import { Select } from "../shared/fields/select.tsx";
import type { PartProps } from "./part.ts";
import { say } from "./texts.ts";

const priorities = ["low", "medium", "high", "urgent"] as const;

const fields = ["title", "location", "description", "priority"] as const;
type Words = Pick<Meeting, (typeof fields)[number]>;

function wordsOf({ title, location, description, priority }: Words): Words {
  return { title, location, description, priority };
}

function differences(one: Words, other: Words): (typeof fields)[number][] {
  return fields.filter((field) => one[field] !== other[field]);
}

/** What people say about the meeting. Its time is changed elsewhere. */
export function Edit({ meeting, onChanged, onClose }: PartProps & { onClose(): void }) {
  const [base, setBase] = useState(meeting);
  const [newer, setNewer] = useState<Meeting>();
  const [draft, setDraft] = useState(() => wordsOf(meeting));
  const change = (changes: Partial<Words>) => setDraft({ ...draft, ...changes });
  const { busy, error, doing } = useDoing();
  const params = { id: meeting.id };
  const names = { title: say.title, location: say.place, description: say.description, priority: say.priority };

  async function saveOver(over: Meeting): Promise<void> {
    try {
      const edited = await ask("editMeeting", { params, body: draft, ifMatch: over.version });
      const undo = () => ask("editMeeting", { params, body: wordsOf(over), ifMatch: edited.version });
      onChanged({ text: say.edited, undo });
    } catch (failure) {
      if (!isChangedMeanwhile(failure)) throw failure;
      const found = await ask("getMeeting", { params });
      // An answer or another time changes nothing of what is edited here.
      if (differences(over, found).length === 0) return saveOver(found);
      setNewer(found);
    }
  }
  const save = (over: Meeting) => doing(() => saveOver(over));
  function take(found: Meeting): void {
    setBase(found);
    setDraft(wordsOf(found));
    setNewer(undefined);
  }

  return (
    <Popup title={say.editTitle} onClose={onClose}>
      <Form onSubmit={() => save(newer ?? base)}>
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
        <Select
          label={say.priority}
          value={draft.priority}
          onValue={(next) => change({ priority: next as (typeof priorities)[number] })}
          error={errorOf(error, "priority")}
        >
          {priorities.map((each) => (
            <option key={each} value={each}>
              {say.priorities[each]}
            </option>
          ))}
        </Select>
        <ProblemNote error={error} />
        {newer ? (
          <ChangedMeanwhile busy={busy} onMine={() => save(newer)} onTheirs={() => take(newer)}>
            <ul>
              {differences(base, newer).map((field) => (
                <li key={field}>
                  {names[field]}:{" "}
                  <strong>{field === "priority" ? say.priorities[newer.priority] : newer[field] || "–"}</strong>
                </li>
              ))}
            </ul>
          </ChangedMeanwhile>
        ) : (
          <div class="row">
            <Button look="primary" type="submit" busy={busy}>
              {common.save}
            </Button>
            <Button onClick={onClose}>{common.cancel}</Button>
          </div>
        )}
      </Form>
    </Popup>
  );
}
