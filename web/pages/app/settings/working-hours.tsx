import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { common } from "../../../texts/common.ts";
import { isOrganizer, useMe } from "../me.ts";
import { DoneNote } from "../shared/done-note.tsx";
import { Switch } from "../shared/fields/switch.tsx";
import { type Hours, newKey } from "../shared/hours/hours.ts";
import { WeekHours } from "../shared/hours/typing/week-hours.tsx";
import { Section } from "../shared/section.tsx";
import { say as shared } from "../shared/texts.ts";
import { useUnsaved } from "../shared/use-unsaved.ts";
import { say } from "./texts.ts";

const workdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

/** When somebody works: a wish, which blocks nothing. */
export function WorkingHours() {
  const { me, reload } = useMe();
  const [hours, setHours] = useState<Hours[] | undefined>(() =>
    me.workingHours?.weekly.map((each) => ({ key: newKey(), active: true, ...each })),
  );
  const [saved, setSaved] = useState(hours);
  const [isSaved, setIsSaved] = useState(false);
  const { busy, error, doing } = useDoing();
  useUnsaved(hours !== saved);

  const save = () =>
    doing(async () => {
      setIsSaved(false);
      const weekly = hours?.map(({ day, start, end }) => ({ day, start, end }));
      await ask("changeMe", { body: { workingHours: weekly ? { weekly } : null } });
      setSaved(hours);
      setIsSaved(true);
      reload();
    });

  function usualWeek(): Hours[] {
    return workdays.map((day) => ({ key: newKey(), day, start: "09:00", end: "17:00", active: true }));
  }

  return (
    <Section title={say.workingHours} intro={isOrganizer(me) ? say.organizersHours : say.workingHoursIntro}>
      <Switch
        label={say.sayHours}
        hint={hours ? undefined : say.usualHours}
        checked={hours !== undefined}
        onChange={(says) => setHours(says ? usualWeek() : undefined)}
      />
      {hours && (
        <WeekHours
          hours={hours}
          onHours={setHours}
          errorOf={(each) => errorOf(error, `workingHours.weekly.${hours.indexOf(each)}`)}
        />
      )}
      <ProblemNote error={error} />
      <div class="row">
        <Button look="primary" busy={busy} onClick={save}>
          {common.save}
        </Button>
        <DoneNote words={isSaved && shared.saved} />
      </div>
    </Section>
  );
}
