import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { errorOf } from "../../../client/problem.ts";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { calendarDateIn, formatter } from "../../../times/shown.ts";
import { cityOf } from "../../../times/zones.ts";
import { isOrganizer, useMe } from "../me.ts";
import { amount, roughly, shareOf, timeSpent } from "./amounts.ts";
import { Answered } from "./answered.tsx";
import { Bars } from "./bars.tsx";
import { ByType } from "./by-type.tsx";
import { DateRange } from "./date-range.tsx";
import { DownloadTable } from "./download-table.tsx";
import { type Figure, FigureLines, Figures } from "./figures.tsx";
import { HeatMap } from "./heat-map.tsx";
import { say } from "./texts.ts";
import { useChosen } from "./use-chosen.ts";

type Analytics = AnswerOf<"getMyAnalytics">;

/** How one's own time goes. */
export function MyAnalytics() {
  const { me } = useMe();
  const [chosen, choose] = useChosen();
  const today = calendarDateIn(Date.now(), me.timeZone);
  const { from = addDays(today, -27), to = today } = chosen;
  const query = { from, to, timeZone: me.timeZone };
  const analytics = useAnswer("getMyAnalytics", { query });
  return (
    <>
      <div class="row spread">
        <DateRange from={from} to={to} today={today} onRange={choose} error={errorOf(analytics.error, "to")} />
        <DownloadTable operation="getMyAnalytics" query={query} name={`analytics-${from}-${to}.csv`} />
      </div>
      <Answered answered={analytics}>
        {(answer) => (answer.changes.meetings === 0 ? <NothingYet /> : <Shown analytics={answer} />)}
      </Answered>
    </>
  );
}

function NothingYet() {
  const { me } = useMe();
  return (
    <div class="empty">
      <p>{say.nothing}</p>
      <p>{say.whenFigures}</p>
      {isOrganizer(me) ? (
        <a class="button" href="/app/settings">
          {say.toPage}
        </a>
      ) : (
        !me.visitor && (
          <a class="button" href="/app/book">
            {say.toBook}
          </a>
        )
      )}
    </div>
  );
}

function Shown({ analytics }: { analytics: Analytics }) {
  const { timeZone, byType, byWeek, byWeekdayAndHour } = analytics;
  return (
    <>
      <Figures title={say.figures} figures={atAGlance(analytics)} />
      <div class="analytics-columns">
        <HeatMap minutes={byWeekdayAndHour} clock={cityOf(timeZone)} />
        <div class="stack">
          <ByType
            types={byType.map(({ meetingTypeId, name, ...type }) => ({
              ...type,
              key: meetingTypeId,
              name: name ?? say.otherType,
            }))}
          />
          <FigureLines id="changes" title={say.changes} figures={changesOf(analytics)} />
          {analytics.answers.invitations > 0 && (
            <FigureLines id="answers" title={say.invitations} figures={answersOf(analytics)} />
          )}
        </div>
      </div>
      <Bars
        title={say.trend}
        bars={byWeek.map(({ week, ...spent }) => ({
          ...spent,
          short: dayOf(week, "short"),
          name: say.weekOf(dayOf(week, "long")),
        }))}
      />
    </>
  );
}

function atAGlance({ met, notice, longestFreeBlock, backToBack, focusBlocks, busiestWeeks }: Analytics): Figure[] {
  const { kept, givenUp } = focusBlocks;
  const [busiest] = busiestWeeks;
  return [
    [say.meetings, amount(met.meetings)],
    [
      say.time,
      timeSpent(met.minutes),
      busiest && say.busiest(dayOf(busiest.week, "short"), timeSpent(busiest.minutes)),
    ],
    [say.notice, roughly(notice.medianMinutes), say.noticeHint],
    [say.freeBlock, roughly(longestFreeBlock.medianMinutes), say.within[longestFreeBlock.workingHours]],
    [
      say.backToBack,
      amount(backToBack.meetings),
      backToBack.meetings > 0 ? say.longestRun(timeSpent(backToBack.longestMinutes)) : undefined,
    ],
    [
      say.focus,
      timeSpent(kept.minutes),
      givenUp.blocks > 0 ? say.givenUp(timeSpent(givenUp.minutes)) : kept.blocks > 0 && say.blocks(kept.blocks),
    ],
  ];
}

function changesOf({ changes }: Analytics): Figure[] {
  const kinds = ["rescheduled", "extended", "cancelled", "left"] as const;
  return kinds.map((kind) => {
    const { meetings, byMe, byOthers } = changes[kind];
    const by = byMe + byOthers > 0 ? say.by(byMe, byOthers) : undefined;
    return [say[kind], shareOf(meetings, changes.meetings, say.ofMeetings), by];
  });
}

function answersOf({ answers: { invitations, ...answers } }: Analytics): Figure[] {
  const kinds = ["accepted", "declined", "tentative", "pending"] as const;
  return kinds.map((kind) => [say[kind], shareOf(answers[kind], invitations, say.ofInvitations)]);
}

function dayOf(date: string, month: "short" | "long"): string {
  return formatter({ day: "numeric", month }, "UTC").format(new Date(date));
}
