/** The dearest requests that anybody but an admin can make: CPU time of this process, and request units. `node bench/costly.ts` */
import { randomUUID } from "node:crypto";
import { openTable } from "../functions/runtime/table.ts";
import { createTable } from "../local/create-table.ts";
import { startEngine } from "../local/engine.ts";
import { call } from "../test/support/call.ts";
import { testClock } from "../test/support/clock.ts";
import { costlyRequests, poolOfOne, timeOfCostlyRequests } from "../test/support/costly-requests.ts";
import { median } from "./support/load.ts";
import { recorded } from "./support/recorded.ts";
import { servicesOn } from "./support/services.ts";
import { tableOf } from "./support/table.ts";

const runs = 3;
const organizersWithoutHours = 20_000;

export interface CostlyFigures {
  status: number;
  /** Milliseconds of CPU, garbage collection and the SDK included, the database not. The first run is of cold code. */
  medianCpu: number;
  firstCpu: number;
  readUnits: number;
  writeUnits: number;
  /** Of the answer. */
  kilobytes: number;
}

export async function benchCostly(): Promise<Record<string, CostlyFigures>> {
  const engine = await startEngine();
  try {
    const table = openTable({ TABLE_NAME: randomUUID(), DYNAMODB_ENDPOINT: engine.endpoint });
    await createTable(table.client, table.name);
    const clock = testClock(timeOfCostlyRequests);
    const services = { ...servicesOn(table), clock, model: undefined, userPool: poolOfOne };
    const sent = recorded(table);
    const figures: Record<string, CostlyFigures> = {};
    for await (const { title, operation, options } of costlyRequests(table, organizersWithoutHours)) {
      const cpu: number[] = [];
      for (let run = 0; run < runs; run++) {
        sent();
        const before = process.cpuUsage();
        const { status, body } = await call(operation, services, options);
        const { user, system } = process.cpuUsage(before);
        cpu.push((user + system) / 1000);
        const commands = sent();
        figures[title] = {
          ...{ status, medianCpu: median(cpu), firstCpu: cpu[0]! },
          readUnits: commands.reduce((sum, { readUnits }) => sum + readUnits, 0),
          writeUnits: commands.reduce((sum, { writeUnits }) => sum + writeUnits, 0),
          kilobytes: JSON.stringify(body).length / 1000,
        };
      }
    }
    return figures;
  } finally {
    await engine.stop();
  }
}

if (import.meta.main) console.log(tableOf(await benchCostly()));
