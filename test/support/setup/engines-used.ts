import type { TestProject } from "vitest/node";

/** Says at the end of a run which databases its tests were run against. */
export default function setup({ vitest }: TestProject): () => void {
  return () => {
    const engines = vitest.projects.flatMap((project) => project.getProvidedContext().databaseEngine ?? []);
    if (engines.length > 0) console.log(`Database engines used: ${[...new Set(engines)].join(", ")}.`);
  };
}
