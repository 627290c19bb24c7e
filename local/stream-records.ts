import { DatabaseSync } from "node:sqlite";

/** The stream records that the embedded engine keeps in its file, and neither indexes nor ever deletes by itself. */
export interface StreamRecords {
  /** Deletes a table's records before that sequence number. That one stays: the engine counts on from the last that is there. */
  deleteBefore(tableName: string, sequenceNumber: string): void;
  close(): void;
}

/**
 * To be called once a table with streams was created in an engine that keeps this file. Adds the index that the engine lacks:
 * without it every write looks through all records for the last one's number.
 */
export function openStreamRecords(engineFile: string): StreamRecords {
  const database = new DatabaseSync(engineFile, { timeout: 5_000 });
  database.exec("PRAGMA synchronous = NORMAL");
  database.exec(
    "CREATE INDEX IF NOT EXISTS stream_records_by_sequence ON _stream_records (table_name, CAST(sequence_number AS INTEGER))",
  );
  const deletion = database.prepare(
    "DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) < CAST(? AS INTEGER)",
  );
  return {
    deleteBefore: (tableName, sequenceNumber) => void deletion.run(tableName, sequenceNumber),
    close: () => database.close(),
  };
}
