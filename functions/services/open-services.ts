import { type Environment, readEnvironment } from "../runtime/environment.ts";
import type { Needs } from "./needs.ts";
import * as open from "./open.ts";
import type { AllServices, ServicesOf } from "./services.ts";

type ServiceName = keyof AllServices;

/**
 * Opens what is needed, each service once: for a process that runs many functions. Deployed, the entry of each function opens its
 * own. `given` are services that are already open.
 */
export function servicesOpener(
  environment: Environment = readEnvironment(),
  given: Partial<AllServices> = {},
): <Declared extends Needs>(needs: Declared) => ServicesOf<Declared> {
  const opened = new Map<string, unknown>(Object.entries(given));
  const service = (name: ServiceName) => {
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: a process that runs every function needs all of them.
    if (!opened.has(name)) opened.set(name, open[name](environment));
    return opened.get(name);
  };
  return <Declared extends Needs>(needs: Declared) => {
    const names = ["clock", ...Object.keys(needs)] as ServiceName[];
    return Object.fromEntries(names.map((name) => [name, service(name)])) as ServicesOf<Declared>;
  };
}
