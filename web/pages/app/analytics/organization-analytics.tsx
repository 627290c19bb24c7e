import type { AnswerOf } from "../../../client/operations.ts";
import { errorOf } from "../../../client/problem.ts";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { formatter, monthNamed } from "../../../times/shown.ts";
import { MonthRange } from "../shared/fields/month-range.tsx";
import { amount, roughly, shareOf, timeSpent } from "./amounts.ts";
import { Answered } from "./answered.tsx";
import { Bars } from "./bars.tsx";
import { ByType } from "./by-type.tsx";
import { DownloadTable } from "./download-table.tsx";
import { type Figure, FigureLines, Figures } from "./figures.tsx";
import { HeatMap } from "./heat-map.tsx";
import { MonthsTable } from "./months-table.tsx";
import { say } from "./texts.ts";
import { useChosen } from "./use-chosen.ts";

type Analytics = AnswerOf<"getOrganizationAnalytics">;

/** How everybody's time goes together: sums, and never persons. */
export function OrganizationAnalytics() {
  const [chosen, choose] = useChosen();
  const [from, to] = [monthIn(chosen.from), monthIn(chosen.to)];
  const query = { ...(from && { from }), ...(to && { to }) };
  const analytics = useAnswer("getOrganizationAnalytics", { query });
  const shown = { from: from ?? analytics.answer?.from, to: to ?? analytics.answer?.to };
  return (
    <>
      <p class="note">
        {say.sumsOnly} <a href="/app/insights">{say.toInsights}</a>
      </p>
      <div class="row spread">
        <MonthRange from={shown.from} to={shown.to} onRange={choose} error={errorOf(analytics.error, "to")} />
        <DownloadTable
          operation="getOrganizationAnalytics"
          query={query}
          name={`organization-${shown.from}-${shown.to}.csv`}
        />
      </div>
      <Answered answered={analytics}>
        {(answer) =>
          answer.total.meetings === 0 && answer.total.bookings === 0 ? (
            <div class="empty">
              <p>{say.nothing}</p>
              <p>{say.whenOrganizationFigures}</p>
            </div>
          ) : (
            <Shown analytics={answer} />
          )
        }
      </Answered>
    </>
  );
}

/** An address that was written by hand may name what is no month. */
function monthIn(text: string | undefined): string | undefined {
  return text?.match(/^\d{4}-(0[1-9]|1[0-2])$/)?.[0];
}

function Shown({ analytics }: { analytics: Analytics }) {
  const { byType, byMonth, byWeekdayAndHour, total } = analytics;
  return (
    <>
      <Figures title={say.figures} figures={atAGlance(analytics)} />
      <div class="analytics-columns">
        <HeatMap minutes={byWeekdayAndHour} clock="UTC" />
        <div class="stack">
          <ByType
            types={byType
              .filter(({ meetings }) => meetings > 0)
              .map(({ meetingTypeId, name, meetings, minutes }) => ({
                ...{ meetings, minutes, key: meetingTypeId ?? "" },
                name: meetingTypeId === null ? say.personalTypes : (name ?? say.otherType),
              }))}
          />
          <FigureLines id="changes" title={say.changes} figures={changesOf(total)} />
          <FigureLines id="answers" title={say.invitations} figures={answersOf(total)} />
        </div>
      </div>
      <Bars
        title={say.trendOfMonths}
        bars={byMonth.map(({ month, total: { meetings, minutes } }) => ({
          ...{ meetings, minutes },
          short: formatter({ month: "short" }, "UTC").format(new Date(month)),
          name: monthNamed(month),
        }))}
      />
      <MonthsTable months={byMonth} />
    </>
  );
}

function atAGlance({ total, focusBlocks }: Analytics): Figure[] {
  const { givenUpBlocks, givenUpMinutes, keptBlocks, keptMinutes } = focusBlocks;
  return [
    [say.meetings, amount(total.meetings)],
    [say.time, timeSpent(total.minutes), say.personTime(timeSpent(total.personMinutes))],
    [say.bookings, amount(total.bookings), say.bookingsHint],
    [say.meanNotice, roughly(total.meanNoticeMinutes), say.noticeHint],
    [
      say.focus,
      timeSpent(keptMinutes),
      givenUpBlocks > 0 ? say.givenUp(timeSpent(givenUpMinutes)) : keptBlocks > 0 && say.blocks(keptBlocks),
    ],
  ];
}

function changesOf(total: Analytics["total"]): Figure[] {
  const by = (organizers: number, attendees: number) =>
    organizers + attendees > 0 ? say.bySides(organizers, attendees) : undefined;
  const { movedByOrganizers, movedByAttendees, cancelledByOrganizers, cancelledByAttendees } = total;
  return [
    [say.rescheduled, say.times(movedByOrganizers + movedByAttendees), by(movedByOrganizers, movedByAttendees)],
    [say.extended, say.times(total.extended)],
    [
      say.cancelled,
      say.times(cancelledByOrganizers + cancelledByAttendees),
      by(cancelledByOrganizers, cancelledByAttendees),
    ],
  ];
}

function answersOf(total: Analytics["total"]): Figure[] {
  const kinds = ["accepted", "declined", "tentative", "pending"] as const;
  const all = kinds.reduce((sum, kind) => sum + total[kind], 0);
  return kinds.map((kind) => [say[kind], shareOf(total[kind], all, say.ofInvitations)]);
}
