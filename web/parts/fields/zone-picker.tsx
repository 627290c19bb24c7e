import { useMemo, useState } from "preact/hooks";
import { common } from "../../texts/common.ts";
import { type Cities, findZones } from "../../times/find-zones.ts";
import { offsetIn, timeIn } from "../../times/shown.ts";
import { cityOf, ownZone } from "../../times/zones.ts";
import { Combobox } from "./combobox.tsx";

interface ZonePickerProps {
  value: string;
  onValue(timeZone: string): void;
  /** When the clocks show what is said of them. Now, unless said. */
  at?: number;
}

/** Any zone, found by the name of a city, with what its clocks show. */
export function ZonePicker({ value, onValue, at }: ZonePickerProps) {
  /** What is searched for. Undefined while nobody does. */
  const [text, setText] = useState<string>();
  /** Found by the names of their zones alone until these have come. */
  const [others, setOthers] = useState<Cities>({});
  const zones = useMemo(() => [...new Set([ownZone(), "UTC", ...Intl.supportedValuesOf("timeZone")])], []);
  const now = at ?? Date.now();

  function open(): void {
    setText("");
    import("../../times/other-cities.ts").then(
      ({ otherCities }) => setOthers(otherCities(zones)),
      () => {},
    );
  }

  return (
    <Combobox
      label={common.timeZone}
      placeholder={common.searchZone}
      text={text ?? `${cityOf(value)} (${offsetIn(now, value)})`}
      onText={setText}
      found={findZones(text ?? "", zones, others, value)}
      keyOf={({ zone }) => zone}
      onChoose={({ zone }) => {
        setText(undefined);
        onValue(zone);
      }}
      onOpen={open}
      onLeave={() => setText(undefined)}
      nothing={common.noZone}
    >
      {({ zone, city }) => (
        <>
          <span>
            {city} <span class="soft small">{city === cityOf(zone) ? areaOf(zone) : cityOf(zone)}</span>
          </span>
          <span class="soft">{timeIn(now, zone)}</span>
        </>
      )}
    </Combobox>
  );
}

function areaOf(zone: string): string {
  return zone.includes("/") ? zone.slice(0, zone.lastIndexOf("/")).replaceAll("_", " ") : "";
}
