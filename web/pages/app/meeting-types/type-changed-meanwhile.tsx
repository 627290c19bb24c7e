import { Button } from "../../../parts/button.tsx";
import { type Draft, differences, type Field } from "./draft.ts";
import { say } from "./texts.ts";

interface TypeChangedMeanwhileProps {
  base: Draft;
  newer: Draft;
  busy: boolean;
  onMine(): void;
  onTheirs(): void;
}

export function TypeChangedMeanwhile({ base, newer, busy, onMine, onTheirs }: TypeChangedMeanwhileProps) {
  return (
    <div class="note warning" role="alert">
      <p>{say.changedMeanwhile}</p>
      <ul>
        {differences(base, newer).map((field) => (
          <li key={field}>
            {say.fields[field]}: <strong>{written(newer[field])}</strong>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button busy={busy} onClick={onMine}>
          {say.keepMine}
        </Button>
        <Button busy={busy} onClick={onTheirs}>
          {say.takeTheirs}
        </Button>
      </div>
    </div>
  );
}

function written(value: Draft[Field]): string {
  if (typeof value === "boolean") return value ? "✓" : "✗";
  return Array.isArray(value) ? value.join(", ") || "–" : String(value ?? "–");
}
