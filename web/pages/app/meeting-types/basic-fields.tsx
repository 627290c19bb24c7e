import { useId } from "preact/hooks";
import { errorOf } from "../../../client/problem.ts";
import { Field } from "../../../parts/fields/field.tsx";
import { Switch } from "../shared/fields/switch.tsx";
import type { Kind } from "./draft.ts";
import { LengthsField } from "./lengths-field.tsx";
import { say } from "./texts.ts";
import type { FieldsProps } from "./type-form.tsx";

interface BasicFieldsProps extends FieldsProps {
  kind: Kind;
  /** Absent where it cannot be chosen any more. */
  onKind: ((kind: Kind) => void) | undefined;
}

export function BasicFields({ draft, onDraft, error, kind, onKind }: BasicFieldsProps) {
  const id = useId();
  return (
    <section class="card stack" aria-label={say.basics}>
      {onKind && (
        <fieldset class="chips">
          <legend class="unseen">{say.kind}</legend>
          {(["meeting", "focus"] as const).map((each) => (
            <label key={each} class="chip">
              <input type="radio" name="kind" checked={kind === each} onChange={() => onKind(each)} />
              {each === "meeting" ? say.meeting : say.focusTime}
            </label>
          ))}
        </fieldset>
      )}
      {kind === "focus" && <p class="soft">{say.focusHint}</p>}
      <div class="pair">
        <Field
          label={say.name}
          value={draft.name}
          onValue={(name) => onDraft({ name })}
          error={errorOf(error, "name")}
          maxLength={100}
          required
        />
        <div class="field">
          <label for={id}>{say.color}</label>
          <input
            id={id}
            type="color"
            class="color"
            value={draft.color}
            onInput={({ currentTarget }) => onDraft({ color: currentTarget.value })}
          />
        </div>
      </div>
      <LengthsField draft={draft} onDraft={onDraft} error={error} />
      <Field
        label={say.description}
        value={draft.description}
        onValue={(description) => onDraft({ description })}
        error={errorOf(error, "description")}
        lines={3}
        optional
      />
      {kind === "meeting" && (
        <Field
          label={say.location}
          hint={say.locationHint}
          value={draft.location}
          onValue={(location) => onDraft({ location })}
          error={errorOf(error, "location")}
          optional
        />
      )}
      <Switch
        label={say.active}
        hint={say.activeHint}
        checked={draft.active}
        onChange={(active) => onDraft({ active })}
      />
    </section>
  );
}
