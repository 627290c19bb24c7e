import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { ask } from "../../../client/ask.ts";
import { Button } from "../../../parts/button.tsx";
import { errorOf, Field } from "../../../parts/field.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useDoing } from "../../../parts/use-doing.ts";
import { ownZone, ZonePicker } from "../../../parts/zone-picker.tsx";
import { type Hours, nextHours } from "../hours/hours.ts";
import { HoursEditor } from "../hours/hours-editor.tsx";
import { useMe } from "../me.ts";
import { PageLink } from "../shared/page-link.tsx";
import { noteShown } from "./shown.ts";
import { say } from "./texts.ts";
import "../shared/shared.css";

const steps = ["zone", "hours", "type", "link"] as const;

/** From nothing to a link that can be shared. Each step can be skipped. */
export function FirstStepsPage() {
  const { me, reload } = useMe();
  const { route } = useLocation();
  const [index, setIndex] = useState(0);
  const [timeZone, setTimeZone] = useState(ownZone);
  const [hours, setHours] = useState<Hours[]>(() => weekdays.slice(0, 5).map((day) => nextHours(day, [])));
  const [name, setName] = useState<string>(say.usualType);
  const [length, setLength] = useState("30");
  const { busy, error, doing, forget } = useDoing();
  const heading = useRef<HTMLHeadingElement>(null);
  const [key] = useState(() => crypto.randomUUID());
  const step = steps[index]!;
  useEffect(() => {
    document.title = say.title;
    noteShown();
    heading.current?.focus();
  }, [index]);

  const saving = {
    zone: async () => {
      await ask("changeMe", { body: { timeZone } });
      reload();
    },
    hours: async () => {
      const weekly = hours.map(({ key: _, ...entry }) => entry);
      const { version, overrides } = await ask("getAvailability");
      await ask("replaceAvailability", { body: { timeZone, weekly, overrides }, ifMatch: version });
    },
    type: async () => {
      const body = { name, durationMinutes: Number(length), public: true, scope: "personal" } as const;
      await ask("createMeetingType", { body, key });
    },
    link: async () => {},
  };

  function goOn(): void {
    forget();
    if (step === "link") route("/app/calendar");
    else setIndex(index + 1);
  }

  return (
    <div class="stack narrow">
      <p class="soft">{say.step(index + 1, steps.length)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {say.titles[step]}
      </h1>
      <p class="soft">{say.intros[step]}</p>
      <section class="card stack" aria-label={say.titles[step]}>
        {step === "zone" && <ZonePicker value={timeZone} onValue={setTimeZone} />}
        {step === "hours" && (
          <HoursEditor
            hours={hours}
            onHours={setHours}
            errorOf={(each) => errorOf(error, `weekly.${hours.indexOf(each)}`)}
          />
        )}
        {step === "type" && (
          <div class="pair">
            <Field label={say.name} value={name} onValue={setName} error={errorOf(error, "name")} />
            <Field
              label={say.length}
              value={length}
              onValue={setLength}
              error={errorOf(error, "durationMinutes")}
              inputMode="numeric"
            />
          </div>
        )}
        {step === "link" && <PageLink />}
      </section>
      {error !== undefined && <ProblemNote error={error} />}
      <div class="row">
        <Button
          look="primary"
          busy={busy}
          onClick={() =>
            doing(async () => {
              await saving[step]();
              goOn();
            })
          }
        >
          {step === "link" ? say.done : say.next}
        </Button>
        {(step !== "link" || !me.handle) && (
          <Button look="quiet" onClick={goOn}>
            {say.skip}
          </Button>
        )}
      </div>
    </div>
  );
}
