import { errorOf } from "../../../client/problem.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { ZonePicker } from "../../../parts/fields/zone-picker.tsx";
import { common } from "../../../texts/common.ts";
import { ChangedMeanwhile } from "../shared/changed-meanwhile.tsx";
import { HoursEditor } from "../shared/hours/hours-editor.tsx";
import type { MeetingType } from "../shared/hours/typing/week-hours.tsx";
import { useUnsaved } from "../shared/use-unsaved.ts";
import { Dates } from "./dates.tsx";
import { type Availability, draftOf } from "./draft.ts";
import { HoursNow } from "./hours-now.tsx";
import { Preview } from "./preview.tsx";
import { say } from "./texts.ts";
import { useDraft } from "./use-draft.ts";

interface AvailabilityEditorProps {
  saved: Availability;
  types: readonly MeetingType[];
  reload(): void;
}

export function AvailabilityEditor({ saved, types, reload }: AvailabilityEditorProps) {
  const { base, draft, setDraft, newer, isChanged, save, take } = useDraft(saved);
  const { busy, error, doing, forget } = useDoing();
  useUnsaved(isChanged);
  const saving = (over?: Availability) =>
    doing(async () => {
      await save(over);
      announce(say.saved);
    });
  return (
    <>
      <section class="card stack week" aria-labelledby="weekly">
        <h2 id="weekly">{say.weekly}</h2>
        <ZonePicker value={draft.timeZone} onValue={(timeZone) => setDraft({ ...draft, timeZone })} />
        {newer && (
          <ChangedMeanwhile busy={busy} onMine={() => saving(newer)} onTheirs={() => take(newer)}>
            <HoursNow newer={newer} types={types} />
          </ChangedMeanwhile>
        )}
        <HoursEditor
          hours={draft.hours}
          onHours={(hours) => setDraft({ ...draft, hours })}
          types={types}
          errorOf={(hours) => errorOf(error, `weekly.${draft.hours.indexOf(hours)}`)}
        />
        <ProblemNote error={error} />
        {isChanged && !newer && (
          <div class="save row">
            <Button look="primary" busy={busy} onClick={() => saving()}>
              {common.save}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                forget();
                setDraft(draftOf(base));
              }}
            >
              {say.discard}
            </Button>
            <p class="soft small">{say.unsaved}</p>
          </div>
        )}
      </section>
      <Dates availability={base} reload={reload} />
      <Preview availability={base} types={types} isChanged={isChanged} />
    </>
  );
}
