import { useMemo, useState } from "preact/hooks";
import { common } from "../../texts/common.ts";
import { offsetIn, timeIn } from "../../times/shown.ts";
import { cityOf, ownZone } from "../../times/zones.ts";
import { Combobox } from "./combobox.tsx";

interface ZonePickerProps {
  value: string;
  onValue(timeZone: string): void;
  /** When the clocks show what is said of them. Now, unless said. */
  at?: number;
}

const mostShown = 8;

/** Any zone, found by a part of its city's name, with what its clocks show. */
export function ZonePicker({ value, onValue, at }: ZonePickerProps) {
  /** What is searched for. Undefined while nobody does. */
  const [text, setText] = useState<string>();
  const zones = useMemo(() => [...new Set([ownZone(), "UTC", ...Intl.supportedValuesOf("timeZone")])], []);
  const now = at ?? Date.now();
  return (
    <Combobox
      label={common.timeZone}
      placeholder={common.searchZone}
      text={text ?? `${cityOf(value)} (${offsetIn(now, value)})`}
      onText={setText}
      found={matching(zones, text ?? "", value)}
      keyOf={(zone) => zone}
      onChoose={(zone) => {
        setText(undefined);
        onValue(zone);
      }}
      onOpen={() => setText("")}
      onLeave={() => setText(undefined)}
      nothing={common.noZone}
    >
      {(zone) => (
        <>
          <span>
            {cityOf(zone)} <span class="soft small">{areaOf(zone)}</span>
          </span>
          <span class="soft">{timeIn(now, zone)}</span>
        </>
      )}
    </Combobox>
  );
}

/** Those whose city begins like that come first. Where nothing is searched for, the present one and what is near it. */
function matching(zones: readonly string[], text: string, value: string): string[] {
  const wanted = plain(text.trim());
  if (!wanted) return [...new Set([value, ...zones])].slice(0, mostShown);
  const rank = (zone: string) => {
    if (plain(cityOf(zone)).startsWith(wanted)) return 0;
    return plain(`${cityOf(zone)} ${zone.replaceAll("_", " ")}`).includes(wanted) ? 1 : 2;
  };
  return [0, 1].flatMap((wantedRank) => zones.filter((zone) => rank(zone) === wantedRank)).slice(0, mostShown);
}

/** As it is typed in a hurry: small, without accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function areaOf(zone: string): string {
  return zone.includes("/") ? zone.slice(0, zone.lastIndexOf("/")).replaceAll("_", " ") : "";
}
