import type { ComponentChildren } from "preact";
import type { AnswerOf } from "../../../client/operations.ts";
import { LengthChips } from "../../../parts/booking/length-chips.tsx";
import { lengthsOf } from "../../../parts/booking/lengths.ts";
import { say } from "./texts.ts";

type MeetingType = AnswerOf<"listMeetingTypes">["items"][number];

interface WhatProps {
  types: readonly MeetingType[];
  type: MeetingType;
  onType(id: string): void;
  durationMinutes: number;
  onDuration(minutes: number): void;
  /** Below them. */
  children: ComponentChildren;
}

/** What it is about, and how long it takes. */
export function What({ types, type, onType, durationMinutes, onDuration, children }: WhatProps) {
  const lengths = lengthsOf(type);
  return (
    <section class="card stack" aria-label={say.what}>
      <fieldset class="types">
        <legend class="label">{say.what}</legend>
        {types.map(({ id, name, description }) => (
          <label key={id} class="type-choice">
            <input type="radio" name="type" checked={id === type.id} onChange={() => onType(id)} />
            <span>
              {name}
              {description && <span class="soft small">{description}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {lengths.length > 1 && (
        <fieldset>
          <legend class="label">{say.length}</legend>
          <LengthChips lengths={lengths} chosen={durationMinutes} onChoose={onDuration} />
        </fieldset>
      )}
      {children}
    </section>
  );
}
