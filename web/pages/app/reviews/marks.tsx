import { useId } from "preact/hooks";

export type Mark = 1 | 2 | 3 | 4 | 5;

interface MarksProps {
  label: string;
  value: Mark | null;
  onValue(mark: Mark): void;
}

/** From 1, which is worst, to 5. */
export function Marks({ label, value, onValue }: MarksProps) {
  const name = useId();
  return (
    <fieldset class="marks chips">
      <legend class="label">{label}</legend>
      {([1, 2, 3, 4, 5] as const).map((mark) => (
        <label key={mark} class="chip">
          <input type="radio" name={name} checked={value === mark} onChange={() => onValue(mark)} />
          {mark}
        </label>
      ))}
    </fieldset>
  );
}
