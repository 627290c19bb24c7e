/** What a layer may import besides itself, types counted. */
export interface Layer {
  /** Paths; a folder stands for all that is in it. */
  imports: readonly string[];
  /** Packages and Node's modules; any, where nothing is said. */
  packages?: readonly string[];
}

/** By path. A file belongs to the layer with the longest path that leads to it. */
export type Layers = Readonly<Record<string, Layer>>;

export const layers: Layers = {
  ...inFunctions({
    runtime: { imports: [] },
    // Of Node only its hashes: the id of a suggestion follows from what it is about.
    domain: { imports: [], packages: ["node:crypto"] },
    contract: { imports: ["domain"], packages: ["zod"] },
    store: { imports: ["domain", "runtime"], packages: ["@aws-sdk", "node:crypto", "node:timers", "zod"] },
    holidays: { imports: ["domain"], packages: [] },
    model: { imports: ["domain", "runtime"] },
    "user-pool": { imports: ["domain", "runtime"] },
    mail: { imports: ["domain", "runtime"] },
    "calendar-files": { imports: ["domain", "mail/mailer.ts", "runtime/mail-sender.ts"] },
    "user-pool-triggers": { imports: ["services", "store", "runtime"] },
    services: { imports: ["store", "holidays", "domain/holidays", "model", "user-pool", "mail", "runtime"] },
    "use-cases": {
      imports: ["services/services.ts", "store", "model", "user-pool", "mail", "calendar-files", "domain", "runtime"],
    },
    http: { imports: ["contract", "services", "store/table/transient.ts", "domain", "runtime"] },
    events: {
      imports: [
        "use-cases",
        "contract",
        "services",
        "store",
        "model",
        "user-pool",
        "mail",
        "calendar-files",
        "domain",
        "runtime",
      ],
    },
    operations: {
      imports: [
        "use-cases",
        "http",
        "contract",
        "services",
        "store",
        "model",
        "user-pool",
        "mail",
        "calendar-files",
        "domain",
        "runtime",
      ],
    },
    "operations.ts": { imports: ["operations", "http"] },
    "events.ts": { imports: ["events"] },
  }),
  // What browsers run: of the server only types, texts and time.
  web: { imports: ["functions/operations.ts", "functions/contract", "functions/domain"] },
  "web/build": { imports: ["functions", "web"] },
  lib: { imports: ["functions", "web/build"] },
  local: { imports: ["functions", "web/build"] },
  bin: { imports: ["functions", "lib", "local", "web/build"] },
  test: { imports: ["functions", "lib", "local", "bin", "web"] },
  bench: { imports: ["functions", "lib", "local", "bin", "test", "web/build"] },
  "vitest.config.ts": { imports: [] },
};

/** In `functions/`, each of these alone imports what it lists: no operation knows another one. */
export const lists = ["functions/operations.ts", "functions/events.ts"];

function inFunctions(named: Layers): Layers {
  const path = (name: string) => `functions/${name}`;
  const entries = Object.entries(named);
  return Object.fromEntries(
    entries.map(([name, layer]) => [path(name), { ...layer, imports: layer.imports.map(path) }]),
  );
}
