import { useId, useMemo, useRef, useState } from "preact/hooks";
import { common } from "../texts/common.ts";
import { offsetIn, timeIn } from "../times/shown.ts";

/** A zone's city, as people search for it and as the language of the page calls it: `New York`, `Wien`. */
export function cityOf(timeZone: string): string {
  const city = timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
  return common.cities[city] ?? city;
}

/** The zone of this browser. Some do not know it, or call it `EST`, which is a bare offset and nobody's. */
export function ownZone(): string {
  const { timeZone = "" } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone.includes("/") && timeZone !== "Etc/Unknown" ? timeZone : "UTC";
}

interface ZonePickerProps {
  value: string;
  onValue(timeZone: string): void;
  /** When the clocks show what is said of them. Now, unless said. */
  at?: number;
}

const mostShown = 8;

/** Any zone, found by a part of its city's name, with what its clocks show. Arrow keys go through what is found. */
export function ZonePicker({ value, onValue, at }: ZonePickerProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** What is searched for. Undefined while nobody does. */
  const [text, setText] = useState<string>();
  const [active, setActive] = useState(0);
  const zones = useMemo(() => [...new Set([ownZone(), "UTC", ...Intl.supportedValuesOf("timeZone")])], []);
  const isOpen = text !== undefined;
  const found = isOpen ? matching(zones, text, value) : [];
  const now = at ?? Date.now();

  function search(wanted: string | undefined): void {
    setText(wanted);
    setActive(0);
  }

  function choose(zone: string): void {
    search(undefined);
    onValue(zone);
  }

  function onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === "Escape" || key === "Tab") search(undefined);
    else if (key === "Enter" && found[active]) choose(found[active]);
    else if (key === "ArrowDown" || key === "ArrowUp") {
      if (!isOpen) search("");
      else if (found.length > 0) setActive((active + (key === "ArrowDown" ? 1 : found.length - 1)) % found.length);
    } else return;
    if (key !== "Tab") event.preventDefault();
  }

  return (
    <div class="field zone">
      <label for={id}>{common.timeZone}</label>
      <input
        id={id}
        ref={input}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[active] && `${id}-${active}`}
        autocomplete="off"
        placeholder={common.searchZone}
        spellcheck={false}
        value={text ?? `${cityOf(value)} (${offsetIn(now, value)})`}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onClick={() => !isOpen && search("")}
        onBlur={() => search(undefined)}
        onKeyDown={onKey}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={common.timeZone}
        class="options"
        hidden={!isOpen}
        // A tap must not take the focus from the field before it has chosen.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((zone, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field listens to the keys.
          <div
            key={zone}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onClick={() => choose(zone)}
          >
            <span>
              {cityOf(zone)} <span class="soft small">{areaOf(zone)}</span>
            </span>
            <span class="soft">{timeIn(now, zone)}</span>
          </div>
        ))}
      </div>
      {isOpen && found.length === 0 && (
        <p class="soft small" role="status">
          {common.noZone}
        </p>
      )}
    </div>
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
