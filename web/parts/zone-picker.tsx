import { useId, useMemo, useState } from "preact/hooks";
import { common } from "../texts/common.ts";
import { offsetIn, timeIn } from "../times/shown.ts";

/** A zone's city, as people search for it: `New York`. */
export function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

/** The zone of this browser. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

interface ZonePickerProps {
  value: string;
  onValue(timeZone: string): void;
}

/** Any zone, found by a part of its name, with what its clocks show now. */
export function ZonePicker({ value, onValue }: ZonePickerProps) {
  const id = useId();
  const [text, setText] = useState<string>();
  const zones = useMemo(() => [...new Set([ownZone(), "UTC", ...Intl.supportedValuesOf("timeZone")])], []);
  const now = Date.now();
  const wanted = (text ?? "").trim().toLowerCase();
  const found = wanted
    ? zones.filter((zone) => zone.toLowerCase().replaceAll("_", " ").includes(wanted)).slice(0, 8)
    : [];

  function choose(zone: string): void {
    setText(undefined);
    onValue(zone);
  }

  if (text === undefined) {
    return (
      <button type="button" class="button quiet zone" onClick={() => setText("")}>
        <span class="unseen">{common.timeZone}: </span>
        {cityOf(value)} <span class="soft">({offsetIn(now, value)})</span>
      </button>
    );
  }
  return (
    <div class="field zone-search">
      <label for={id}>{common.searchZone}</label>
      <input
        id={id}
        type="search"
        value={text}
        autocomplete="off"
        ref={(input) => input?.focus()}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === "Escape") setText(undefined);
          if (key === "Enter" && found[0]) choose(found[0]);
        }}
      />
      <ul class="options" aria-live="polite">
        {found.map((zone) => (
          <li key={zone}>
            <button type="button" class="button quiet" onClick={() => choose(zone)}>
              {zone.replaceAll("_", " ")} <span class="soft">{timeIn(now, zone)}</span>
            </button>
          </li>
        ))}
        {wanted && found.length === 0 && <li class="soft">{common.noZone}</li>}
      </ul>
    </div>
  );
}
