/** As far as it is used here; the package has no types of its own. */
declare module "newman" {
  export interface Execution {
    item: { name: string; request: { method: string; url: { path: string[] } } };
    response: { code: number; headers: { get(name: string): string | undefined }; text(): string };
  }

  export interface Run {
    executions: Execution[];
    failures: { source?: { name: string }; error: { test?: string; message: string } }[];
  }

  const newman: {
    run(
      options: { collection: object; envVar: { key: string; value: string }[] },
      done: (error: Error | null, summary: { run: Run }) => void,
    ): void;
  };
  export default newman;
}
