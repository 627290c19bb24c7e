/** What `docs/benchmarks.md` says of the figures: `npm run bench` writes it there, so that nothing in these tables is copied by hand. */
import type { NaturalPlanFigures } from "../test/support/natural-plan/figures.ts";
import type { BookingFigures } from "./bookings.ts";
import type { BundleFigures } from "./bundles.ts";
import type { ColdStartFigures } from "./cold-starts.ts";
import type { ContentionFigures } from "./contention.ts";
import type { CostlyFigures } from "./costly.ts";
import type { PageFigures } from "./pages.ts";
import type { PlanFigures } from "./plans.ts";
import type { ReadFigures } from "./reads.ts";
import type { Figure } from "./slots.ts";
import type { SustainedFigures } from "./sustained.ts";
import type { UnitFigures } from "./units.ts";

/** The figures of each part, by what they are of. */
interface FiguresOf {
  slots: Record<string, Figure>;
  bookings: Record<string, BookingFigures>;
  sustained: Record<string, SustainedFigures>;
  contention: Record<string, ContentionFigures>;
  reads: Record<string, ReadFigures>;
  units: Record<string, UnitFigures>;
  bundles: Record<string, BundleFigures>;
  cold: Record<string, ColdStartFigures>;
  costly: Record<string, CostlyFigures>;
  plans: Record<string, PlanFigures>;
  pages: Record<string, PageFigures>;
  "natural-plan": Record<string, NaturalPlanFigures>;
}

export type PartName = keyof FiguresOf;

/** On what a part was measured. */
export interface Measured {
  on: string;
  node: string;
  cpu: string;
  cores: number;
  /** Of the machine, before and after: averages of a minute. Anything above the cores is others' work. */
  load?: readonly [number, number];
}

export type Results = { [Name in PartName]?: { measured: Measured; figures: FiguresOf[Name] } };

const rows: { [Name in PartName]: { measures: string; says: (figures: FiguresOf[Name]) => string } } = {
  slots: {
    measures: "the slot engine alone: 30 days, half hours, eight meetings a working day (medians)",
    says: (figures) => {
      const median = (name: string) => text(figures[name]!.median);
      return (
        `instants ${median("30 days, instants, µs")} µs, finished text ${median("30 days, finished text, µs")} µs, ` +
        `365 days ${median("365 days, instants, µs")} µs, 100 people together ${median("30 days, 100 people together, µs")} µs`
      );
    },
  },
  bookings: {
    measures: "`POST /v1/meetings` against `npm start`, its data in a file, beside the bare database",
    says: (figures) => {
      const said = (streams: string) => {
        const many = [figures[`${streams}, 16 clients`]!, figures[`${streams}, Idempotency-Key, 16 clients`]!];
        const alone = figures[`${streams}, 1 client`]!;
        return (
          `${streams}: 16 clients ${range(many.map(({ perSecond }) => perSecond))} bookings a second, ` +
          `${range(many.map(({ percentOfBare = 0 }) => percentOfBare))} % of the bare database in the same rounds; ` +
          `one client ${text(alone.median)} ms each`
        );
      };
      return `${said("streams off")}. ${said("streams on")}`;
    },
  },
  sustained: {
    measures: "bookings at a steady rate for a minute, each when it is due, without and with what follows",
    says: list((title, { perSecond, median, serverCpu, databaseCpu, waitingHalfWay, waitingAtEnd }) => {
      const waited =
        waitingAtEnd === undefined ? "" : `; ${waitingHalfWay} changes waited half way, ${waitingAtEnd} at the end`;
      const cpu = `${text(serverCpu)} + ${text(databaseCpu)} ms of CPU a booking (server + database)`;
      return `${title}: ${text(perSecond)} booked, median ${text(median)} ms, ${cpu}${waited}`;
    }),
  },
  contention: {
    measures: "clients who want different slots of one organizer's day, all at once",
    says: list(
      (title, { booked, refused, meanAttempts, slowest }) =>
        `${title}: ${booked} of ${booked + refused} booked, ${text(meanAttempts)} attempts each, ` +
        `the last answer after ${text(slowest)} ms at the most`,
    ),
  },
  reads: {
    measures:
      "a month of slots and a day's agenda, with 10, 1,000 and 20,000 other meetings stored (medians, one client)",
    says: (figures) => {
      const medians = (what: string) =>
        Object.entries(figures)
          .filter(([title]) => title.startsWith(what) && title.endsWith(", 1 client"))
          .map(([, { median }]) => text(median))
          .join(", ");
      return `slots ${medians("a month of slots")} ms; agenda ${medians("a day's agenda")} ms`;
    },
  },
  units: {
    measures: "what operations ask of the database, in the request units that AWS would count",
    says: (figures) => {
      const said = (beginning: string) => {
        const some = Object.entries(figures).flatMap(([title, units]) => (title.startsWith(beginning) ? units : []));
        return `${range(some.map(({ readUnits }) => readUnits))} read and ${range(some.map(({ writeUnits }) => writeUnits))} write units`;
      };
      return `booking ${said("book")}; three suggestions for three people ${said("suggest")}; a month of slots ${said("a month")}`;
    },
  },
  bundles: {
    measures: "every function as it is deployed: its size, and the CPU time of a fresh process that loads it",
    says: (figures) => {
      const all = Object.values(figures);
      const [kilobytes, times] = [
        all.map(({ kilobytes }) => kilobytes),
        all.map(({ medianImportMilliseconds }) => medianImportMilliseconds),
      ];
      return `${range(kilobytes)} KB; ${range(times)} ms`;
    },
  },
  cold: {
    measures:
      "a fresh process loads a function as it is deployed and answers its first request, over TLS and with signed requests: CPU of our thread, median and least",
    says: list((title, { medianCpu, leastCpu }) => `${title} ${text(medianCpu)} ms (${text(leastCpu)})`),
  },
  costly: {
    measures:
      "the dearest requests that anybody but an admin can make, with calendars, hours and histories as full as they can be",
    says: (figures) => {
      const all = Object.values(figures);
      const most = (values: number[]) => text(Math.max(...values));
      return (
        `at most ${most(all.map(({ readUnits }) => readUnits))} of 500 read units, and ` +
        `${most(all.map(({ medianCpu }) => medianCpu))} ms of CPU, the database not included`
      );
    },
  },
  plans: {
    measures: "the search that clears a date, without the database: [planning.md](planning.md)",
    says: (figures) => {
      const said = (kind: string) => {
        const { median, slowest } = figures[`30 meetings, ${kind}`]!;
        return `30 meetings of a day that is ${kind}: median ${text(median)} ms, ${text(slowest)} ms at the most`;
      };
      return `${said("usual")}; ${said("hard")}`;
    },
  },
  pages: {
    measures: "what the pages weigh as they are sent, and the way to the booking page's first times (medians of nine)",
    says: list((title, { script, wholeScript, style, firstSlots, slowest }) =>
      firstSlots === undefined
        ? `${title} ${script} KB of script at first and ${wholeScript} KB in all, ${style} KB of style`
        : `${title}: ${firstSlots} ms, slowest ${slowest}`,
    ),
  },
  "natural-plan": {
    measures: "100 calendar tasks of NATURAL PLAN, by their calendars alone and with what they say as wishes",
    says: list(
      (title, { tasks, goldenListed, goldenFirst, firstAsSaid }) =>
        `${title}: of ${tasks} tasks the benchmark's answer is listed in ${goldenListed} and comes first in ${goldenFirst}; ` +
        `the first suggestion is as the task says in ${firstAsSaid}`,
    ),
  },
};

export const partNames = Object.keys(rows) as PartName[];

/** The page with its tables as the results say. What stands around them stays. */
export function withTables(page: string, results: Results): string {
  return withTable(withTable(page, "figures", tableOfParts(results)), "dearest requests", tableOfDearest(results));
}

function withTable(page: string, name: string, table: string): string {
  const [begins, ends] = [`<!-- npm run bench: ${name} -->`, "<!-- end -->"];
  const from = page.indexOf(begins) + begins.length;
  const to = page.indexOf(ends, from);
  if (from < begins.length || to < 0) throw new Error(`The page has no place for the ${name}.`);
  return `${page.slice(0, from)}\n\n${table}\n\n${page.slice(to)}`;
}

function tableOfParts(results: Results): string {
  const lines = partNames.flatMap((name) => rowOf(name, results) ?? []);
  return ["| part | what is measured | figures | on |", "|---|---|---|---|", ...lines].join("\n");
}

/** None of what was not measured yet. */
function rowOf<Name extends PartName>(name: Name, results: Results): string | undefined {
  const { measured, figures } = results[name] ?? {};
  if (!measured || !figures) return undefined;
  const { measures, says } = rows[name];
  return `| \`${name}\` | ${measures} | ${says(figures as FiguresOf[Name])} | ${circumstances(measured)} |`;
}

function circumstances({ on, cpu, cores, load }: Measured): string {
  return [on, `${cores} × ${cpu}`, ...(load ? [`load ${load.map(text).join(" → ")}`] : [])].join(", ");
}

const dearest = 12;

function tableOfDearest({ costly }: Results): string {
  const byCpu = Object.entries(costly?.figures ?? {}).sort(([, one], [, other]) => other.medianCpu - one.medianCpu);
  const lines = byCpu
    .slice(0, dearest)
    .map(([title, { medianCpu, readUnits }]) => `| ${title} | ${text(medianCpu)} | ${text(readUnits)} |`);
  return ["| request | CPU, ms | read units |", "|---|---|---|", ...lines].join("\n");
}

function list<Row>(said: (title: string, row: Row) => string): (figures: Record<string, Row>) => string {
  return (figures) =>
    Object.entries(figures)
      .map(([title, row]) => said(title, row))
      .join("; ");
}

function range(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(text);
  return least === most ? least! : `${least}–${most}`;
}

/** To two digits, or to whole ones. */
function text(value: number): string {
  return String(value < 10 ? Number(value.toPrecision(2)) : Math.round(value));
}
