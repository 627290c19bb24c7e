import type { Hours } from "../hours.ts";
import { say } from "../texts.ts";
import type { MeetingType } from "./week-hours.tsx";

interface TypeChoiceProps {
  name: string;
  hours: Hours;
  onHours(hours: Hours): void;
  types: readonly MeetingType[];
}

const paused = "paused";

/** What the hours are for: everything, one type in addition, or focus. Or nothing for now. */
export function TypeChoice({ name, hours, onHours, types }: TypeChoiceProps) {
  const { meetingTypeId = "" } = hours;
  const isKnown = meetingTypeId === "" || types.some(({ id }) => id === meetingTypeId);

  function choose(value: string): void {
    const { meetingTypeId: _, ...others } = hours;
    if (value === paused) onHours({ ...hours, active: false });
    else onHours({ ...others, active: true, ...(value && { meetingTypeId: value }) });
  }

  return (
    <select
      aria-label={say.for(name)}
      value={hours.active ? meetingTypeId : paused}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{say.anyType}</option>
      <optgroup label={say.onlyFor}>{options(types, "meeting")}</optgroup>
      <optgroup label={say.focus}>{options(types, "focus")}</optgroup>
      {!isKnown && <option value={meetingTypeId}>{say.deletedType}</option>}
      <option value={paused}>{say.paused}</option>
    </select>
  );
}

function options(types: readonly MeetingType[], kind: MeetingType["kind"]) {
  return types
    .filter((type) => type.kind === kind)
    .map(({ id, name, active }) => (
      <option key={id} value={id}>
        {active ? name : say.inactive(name)}
      </option>
    ));
}
