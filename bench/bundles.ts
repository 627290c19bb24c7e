/** What each deployed function weighs and how long a fresh process takes to load it. `node bench/bundles.ts` */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { events } from "../functions/events.ts";
import { operations } from "../functions/operations.ts";
import { buildBundles } from "../lib/bundles.ts";

export interface BundleFigures {
  kilobytes: number;
  /** CPU time in several fresh processes: loading the module and building its services, without starting Node. */
  medianImportMilliseconds: number;
}

/** By function. The bundles are built anew and loaded from where no other package can be found. */
export async function benchBundles(): Promise<Record<string, BundleFigures>> {
  const directory = await mkdtemp(join(tmpdir(), "bundles-"));
  const figures: Record<string, BundleFigures> = {};
  const bundles = await buildBundles(operations, events, directory);
  const named = [
    ...bundles.operations.map((bundle) => ({ ...bundle, name: bundle.operation.name })),
    ...bundles.events.map((bundle) => ({ ...bundle, name: bundle.event.name })),
  ];
  for (const { name, directory, bytes } of named) {
    figures[name] = {
      kilobytes: Math.round(bytes / 1000),
      medianImportMilliseconds: await medianImport(directory),
    };
  }
  await rm(directory, { recursive: true });
  return figures;
}

const runs = 5;

async function medianImport(directory: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timeImport(join(directory, "index.mjs")));
  return times.sort((one, other) => one - other)[runs >> 1]!;
}

const measuring = `
  const start = process.threadCpuUsage();
  await import(process.argv[1]);
  const { user, system } = process.threadCpuUsage(start);
  console.log((user + system) / 1000);
`;

async function timeImport(file: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", measuring, file], {
    env: { AWS_REGION: "eu-central-1", TABLE_NAME: "table", USER_POOL_ID: "pool", USER_POOL_CLIENT_ID: "client" },
  });
  return Math.round(Number(stdout) * 10) / 10;
}

if (import.meta.main) {
  for (const [name, { kilobytes, medianImportMilliseconds }] of Object.entries(await benchBundles())) {
    console.log(
      `${name.padEnd(30)} ${String(kilobytes).padStart(4)} KB ${medianImportMilliseconds.toFixed(0).padStart(5)} ms`,
    );
  }
}
