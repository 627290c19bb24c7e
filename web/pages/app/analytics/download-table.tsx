import { ask } from "../../../client/ask.ts";
import type { Request } from "../../../client/operations.ts";
import { saveFile } from "../../../client/save-file.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { say } from "./texts.ts";

type Tabular = "getMyAnalytics" | "getOrganizationAnalytics";

interface DownloadTableProps<Name extends Tabular> {
  operation: Name;
  query: NonNullable<Request<Name>["query"]>;
  /** Of the file. */
  name: string;
}

/** All that is shown, as a table for other programs. */
export function DownloadTable<Name extends Tabular>({ operation, query, name }: DownloadTableProps<Name>) {
  const { busy, error, doing } = useDoing();
  const save = () =>
    doing(async () => {
      const table: unknown = await ask(operation, { query: { ...query, format: "csv" } } as Request<Name>);
      saveFile(name, String(table), "text/csv");
    });
  return (
    <div class="stack">
      <Button busy={busy} onClick={save}>
        {say.csv}
      </Button>
      <ProblemNote error={error} />
    </div>
  );
}
