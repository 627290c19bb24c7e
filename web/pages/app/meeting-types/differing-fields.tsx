import { type Draft, differences, type Field } from "./draft.ts";
import { say } from "./texts.ts";

/** What was changed of a type, and to what. */
export function DifferingFields({ base, newer }: { base: Draft; newer: Draft }) {
  return (
    <ul>
      {differences(base, newer).map((field) => (
        <li key={field}>
          {say.fields[field]}: <strong>{written(newer[field])}</strong>
        </li>
      ))}
    </ul>
  );
}

function written(value: Draft[Field]): string {
  if (typeof value === "boolean") return value ? "✓" : "✗";
  return Array.isArray(value) ? value.join(", ") || "–" : String(value ?? "–");
}
