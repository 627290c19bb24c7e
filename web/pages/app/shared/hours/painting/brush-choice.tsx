import { useId } from "preact/hooks";
import { say } from "../texts.ts";
import type { MeetingType } from "../typing/week-hours.tsx";
import type { Brush } from "./painting.ts";

export type BrushKind = "open" | "type" | "focus" | "rubber";

interface BrushChoiceProps {
  kind: BrushKind;
  onKind(kind: BrushKind): void;
  /** The type that hours are painted for. */
  type: MeetingType | undefined;
  onType(id: string): void;
  types: readonly MeetingType[] | undefined;
}

/** What is painted. The choice shows how it looks on the week. */
export function BrushChoice({ kind, onKind, type, onType, types }: BrushChoiceProps) {
  const name = useId();
  const kinds = (["open", "type", "focus", "rubber"] as const).filter(
    (each) => each === "open" || each === "rubber" || typesFor(each, types).length > 0,
  );
  const choices = typesFor(kind, types);
  return (
    <div class="brush">
      <fieldset class="chips">
        <legend class="unseen">{say.brush}</legend>
        {kinds.map((each) => (
          <label key={each} class="chip">
            <input type="radio" name={name} checked={kind === each} onChange={() => onKind(each)} />
            <span class="swatch" data-kind={each} aria-hidden="true" style={{ "--type": type?.color }} />
            {each === "open" && !types ? say.brushes.openHours : say.brushes[each]}
          </label>
        ))}
      </fieldset>
      {choices.length > 1 && (
        <div class="field">
          <select
            aria-label={say.whichType}
            value={type?.id}
            onChange={({ currentTarget }) => onType(currentTarget.value)}
          >
            {choices.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <p class="soft small">
        {choices.length === 1 && type && <strong>{type.name}: </strong>}
        {say.brushHints[kind]}
      </p>
    </div>
  );
}

/** The types that a brush of this kind can paint for. */
export function typesFor(kind: BrushKind, types: readonly MeetingType[] = []): MeetingType[] {
  const wanted = { open: undefined, type: "meeting", focus: "focus", rubber: undefined }[kind];
  return types.filter((type) => type.active && type.kind === wanted);
}

/** Nothing for what rubs out. */
export function brushOf(kind: BrushKind, type: MeetingType | undefined): Brush | undefined {
  if (kind === "rubber") return undefined;
  return kind === "open" || !type ? {} : { meetingTypeId: type.id };
}
