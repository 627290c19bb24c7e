import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useKey } from "../../../parts/asking/use-key.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { ZonePicker } from "../../../parts/fields/zone-picker.tsx";
import { common } from "../../../texts/common.ts";
import { ownZone } from "../../../times/zones.ts";
import { useMe } from "../me.ts";
import { type Hours, newKey, nextHours } from "../shared/hours/hours.ts";
import { HoursEditor } from "../shared/hours/hours-editor.tsx";
import { PageLink } from "../shared/page-link.tsx";
import { useGoTo } from "../shared/use-go-to.ts";
import { say } from "./texts.ts";

const steps = ["zone", "hours", "type", "link"] as const;

/**
 * Four steps, each of which can be skipped. Which one is shown stands in the address, so that the browser's own way back leads to the one
 * before. All of them stay, so that nothing is lost on the way.
 */
export function Steps({ availability }: { availability: AnswerOf<"getAvailability"> }) {
  const { me, reload } = useMe();
  const { query } = useLocation();
  const goTo = useGoTo();
  const index = Math.max(0, steps.indexOf(query.step as (typeof steps)[number]));
  const step = steps[index]!;
  const [timeZone, setTimeZone] = useState(ownZone);
  const [hours, setHours] = useState<Hours[]>(() => hoursToBeginWith(availability));
  const [name, setName] = useState<string>(say.usualType);
  const [length, setLength] = useState("30");
  const [made, setMade] = useState<AnswerOf<"createMeetingType">>();
  const keyFor = useKey();
  const { busy, error, doing, forget } = useDoing();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    forget();
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
      const body = { name, durationMinutes: Number(length), public: true };
      if (made) setMade(await ask("changeMeetingType", { params: { id: made.id }, body, ifMatch: made.version }));
      else setMade(await ask("createMeetingType", { body: { ...body, scope: "personal" }, key: keyFor(body) }));
    },
    link: async () => {},
  };
  const goOn = () => goTo(step === "link" ? "/app/calendar" : `/app/first-steps?step=${steps[index + 1]}`);
  const saveAndGoOn = () =>
    doing(async () => {
      await saving[step]();
      goOn();
    });

  const fields: Record<(typeof steps)[number], ComponentChildren> = {
    zone: <ZonePicker value={timeZone} onValue={setTimeZone} />,
    hours: (
      <HoursEditor
        hours={hours}
        onHours={setHours}
        errorOf={(each) => errorOf(error, `weekly.${hours.indexOf(each)}`)}
      />
    ),
    type: (
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
    ),
    link: <PageLink />,
  };
  return (
    <>
      <p class="soft">{say.step(index + 1, steps.length)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {say.titles[step]}
      </h1>
      <p class="soft">{say.intros[step]}</p>
      {steps.map((each) => (
        <section key={each} class="card" aria-label={say.titles[each]} hidden={each !== step}>
          {fields[each]}
        </section>
      ))}
      <ProblemNote error={error} unlessAt={["name", "durationMinutes"]} />
      <div class="row">
        {(step !== "link" || me.handle) && (
          <Button look="primary" busy={busy} onClick={saveAndGoOn}>
            {step === "link" ? say.done : say.next}
          </Button>
        )}
        {index > 0 && <Button onClick={() => goTo(`/app/first-steps?step=${steps[index - 1]}`)}>{common.back}</Button>}
        {(step !== "link" || !me.handle) && (
          <Button look="quiet" onClick={goOn}>
            {say.skip}
          </Button>
        )}
      </div>
    </>
  );
}

/** Those that somebody has already, or the usual ones. */
function hoursToBeginWith({ weekly }: AnswerOf<"getAvailability">): Hours[] {
  if (weekly.length > 0) return weekly.map((entry) => ({ ...entry, key: newKey() }));
  return weekdays.slice(0, 5).map((day) => nextHours(day, []));
}
