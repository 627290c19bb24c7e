import { useEffect, useState } from "preact/hooks";
import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useKey } from "../../../parts/asking/use-key.ts";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { calendarDateIn, dateNamed } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { WishChips } from "../shared/wishes/wish-chips.tsx";
import { noWishes, sentWishes, type Wishing } from "../shared/wishes/wishes.ts";
import { DayMeetings } from "./day-meetings.tsx";
import { OpenPlans } from "./open-plans.tsx";
import { PlanView } from "./plan-view.tsx";
import { mostRefusedTimes, type RefusedTime, withoutTimes } from "./refused-times.ts";
import { say } from "./texts.ts";

type Plan = AnswerOf<"proposePlan">;

interface ClearDayProps {
  planId: string | undefined;
  first: Plan | undefined;
  date: string | undefined;
  onMade(id: string): void;
  onStartOver(): void;
}

/** The date, which of its meetings move, and the plan for them. */
export function ClearDay({ planId, first, date: wantedDate, onMade, onStartOver }: ClearDayProps) {
  const { me } = useMe();
  const { timeZone } = me;
  const today = calendarDateIn(Date.now(), timeZone);
  const dateOfPlan = first?.moves[0] && calendarDateIn(first.moves[0].from.start, timeZone);
  const [date, setDate] = useState(dateOfPlan ?? wantedDate ?? today);
  const [plan, setPlan] = useState<Plan | undefined>(first);
  const [stay, setStay] = useState<ReadonlySet<string>>(new Set());
  /** Those that stayed when the plan was made. */
  const [stayed, setStayed] = useState<ReadonlySet<string>>(new Set());
  const [wishing, setWishing] = useState<Wishing>(noWishes);
  const [refused, setRefused] = useState<readonly RefusedTime[]>([]);
  const [reason, setReason] = useState("");
  const meetings = useWholeList("listMeetings", date ? { query: { date, timeZone, role: "organizer" } } : undefined);
  const proposing = useDoing();
  const applying = useDoing();
  const keyFor = useKey();
  const isOutOfDate = stay.size !== stayed.size || [...stay].some((id) => !stayed.has(id));
  const there = date && meetings.state === "there" ? meetings.answer : undefined;

  const propose = (without: readonly RefusedTime[] = refused) =>
    proposing.doing(async () => {
      applying.forget();
      const wishes = withoutTimes(sentWishes(wishing, timeZone), without, timeZone);
      const made = await ask("proposePlan", {
        body: {
          ...{ date, timeZone, reason: reason.trim() || null },
          ...(stay.size > 0 && { except: [...stay] }),
          ...(wishes && { wishes }),
          ...(wishing.deadline > date && { from: addDays(date, 1), to: wishing.deadline }),
        },
      });
      setPlan(made);
      onMade(made.id);
      setRefused(without);
      setStayed(stay);
      announce(say.planned(made.moves.length, made.unplaced.length));
    });
  const applyAll = () =>
    applying.doing(async () => {
      const { id } = plan!;
      try {
        setPlan(await ask("applyPlan", { params: { id }, key: keyFor(id) }));
        announce(say.applied);
      } catch (failure) {
        // It may have begun all the same.
        await ask("getPlan", { params: { id } }).then(setPlan, () => {});
        throw failure;
      }
    });
  const toggle = (id: string) => {
    const changed = new Set(stay);
    if (!changed.delete(id)) changed.add(id);
    setStay(changed);
  };
  // Whoever leaves the plan's address, by whatever way, begins anew.
  useEffect(() => {
    if (planId) return;
    setPlan(undefined);
    setRefused([]);
    proposing.forget();
    applying.forget();
  }, [planId]);

  if (plan) {
    return (
      <PlanView
        plan={plan}
        date={date}
        meetings={meetings.answer ?? []}
        timeZone={timeZone}
        stay={stay}
        onToggle={toggle}
        isOutOfDate={isOutOfDate}
        proposing={proposing}
        applying={applying}
        onPropose={() => propose()}
        onOtherTime={refused.length < mostRefusedTimes ? (time) => propose([...refused, time]) : undefined}
        onApply={applyAll}
        onStartOver={onStartOver}
      />
    );
  }
  return (
    <>
      <section class="card stack">
        <p class="soft">{say.intro}</p>
        <div class="row">
          <Field
            label={say.date}
            type="date"
            min={today}
            readOnly={proposing.busy}
            value={date}
            onValue={(chosen) => {
              setDate(chosen);
              setStay(new Set());
              proposing.forget();
            }}
          />
        </div>
        <Waiting while={date !== "" && meetings.state === "waiting"} />
        <ProblemNote error={meetings.error} onAgain={meetings.reload} />
        {there && there.length === 0 && <p class="note">{say.nothingOn(dateNamed(date))}</p>}
        {there && there.length > 0 && (
          <>
            <DayMeetings meetings={there} timeZone={timeZone} stay={stay} onToggle={toggle} />
            <WishChips wishing={wishing} onWishing={setWishing} from={addDays(date, 1)} />
            <Field
              label={say.reason}
              hint={say.reasonHint}
              value={reason}
              onValue={setReason}
              maxLength={1000}
              optional
            />
            <ProblemNote error={proposing.error} />
            <Waiting while={proposing.busy} />
            <Button look="primary" busy={proposing.busy} onClick={() => propose()}>
              {proposing.busy ? say.planning : say.propose}
            </Button>
          </>
        )}
      </section>
      <OpenPlans />
    </>
  );
}
