import { common } from "../../texts/common.ts";

interface LengthChipsProps {
  /** In minutes, as the others. */
  lengths: readonly number[];
  chosen: number;
  onChoose(minutes: number): void;
}

/** Lengths that a type can be booked with, of which one is chosen. */
export function LengthChips({ lengths, chosen, onChoose }: LengthChipsProps) {
  return (
    <div class="chips">
      {lengths.map((minutes) => (
        <button
          key={minutes}
          type="button"
          class="chip"
          aria-pressed={minutes === chosen}
          onClick={() => onChoose(minutes)}
        >
          {common.minutes(minutes)}
        </button>
      ))}
    </div>
  );
}
