import { errorOf } from "../../../client/problem.ts";
import { Field } from "../../../parts/fields/field.tsx";
import { useTyped } from "../shared/fields/use-typed.ts";
import { NumberField } from "./number-field.tsx";
import { say } from "./texts.ts";
import type { FieldsProps } from "./type-form.tsx";

/** How long it takes, and how long it may take instead. */
export function LengthsField({ draft, onDraft, error }: FieldsProps) {
  const [others, setOthers] = useTyped(draft.otherDurationsMinutes, {
    read: numbersIn,
    write: (numbers) => numbers.join(", "),
  });
  return (
    <div class="pair">
      <NumberField
        label={say.length}
        value={draft.durationMinutes}
        onValue={(durationMinutes) => onDraft({ durationMinutes })}
        empty={Number.NaN}
        error={errorOf(error, "durationMinutes")}
        required
      />
      <Field
        label={say.otherLengths}
        hint={say.otherLengthsHint}
        value={others}
        onValue={(text) => {
          setOthers(text);
          onDraft({ otherDurationsMinutes: numbersIn(text) });
        }}
        error={errorOf(error, "otherDurationsMinutes")}
        optional
      />
    </div>
  );
}

/** What is no number stands there as `NaN`, and the server says so. */
function numbersIn(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
}
