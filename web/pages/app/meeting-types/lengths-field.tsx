import { useState } from "preact/hooks";
import { errorOf, Field } from "../../../parts/field.tsx";
import { say } from "./texts.ts";
import type { FieldsProps } from "./type-form.tsx";

/** How long it takes, and how long it may take instead. */
export function LengthsField({ draft, onDraft, error }: FieldsProps) {
  const [length, setLength] = useState(String(draft.durationMinutes));
  const [others, setOthers] = useState(draft.otherDurationsMinutes.join(", "));
  return (
    <div class="pair">
      <Field
        label={say.length}
        value={length}
        onValue={(text) => {
          setLength(text);
          onDraft({ durationMinutes: numberIn(text) });
        }}
        error={errorOf(error, "durationMinutes")}
        inputMode="numeric"
        required
      />
      <Field
        label={say.otherLengths}
        hint={say.otherLengthsHint}
        value={others}
        onValue={(text) => {
          setOthers(text);
          onDraft({
            otherDurationsMinutes: text
              .split(/[\s,;]+/)
              .filter(Boolean)
              .map(numberIn),
          });
        }}
        error={errorOf(error, "otherDurationsMinutes")}
        optional
      />
    </div>
  );
}

/** What is no number is not sent as one, and the server says so. */
export function numberIn(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}
