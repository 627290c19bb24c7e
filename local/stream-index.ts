import { DatabaseSync } from "node:sqlite";

/**
 * The index that the embedded engine lacks: without it every write looks through all stream records written so far
 * for the last one's number. To be called once,
 * after a table with streams was created in an engine that keeps this file.
 */
export function indexStreamRecords(engineFile: string): void {
  const database = new DatabaseSync(engineFile, { timeout: 5_000 });
  database.exec(
    "CREATE INDEX IF NOT EXISTS stream_records_by_sequence ON _stream_records (table_name, CAST(sequence_number AS INTEGER))",
  );
  database.close();
}
