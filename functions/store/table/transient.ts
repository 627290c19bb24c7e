/** The database was too busy, or did not answer: whether anything was written is not known. Look, and try again. */
export class Contention extends Error {
  override readonly name = "Contention";
}

/** Errors of the database that pass by themselves; every read and write may meet them. Known by name, as functions without a table ask too. */
export function isTransient(error: unknown): boolean {
  if (error instanceof Contention) return true;
  if (!(error instanceof Error)) return false;
  return transientErrors.has(error.name) || transientErrors.has((error as NodeJS.ErrnoException).code ?? "");
}

const transientErrors = new Set([
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "ThrottlingException",
  "TransactionConflictException",
  "TransactionInProgressException",
  "InternalServerError",
  "ServiceUnavailable",
  "TimeoutError",
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
  "ETIMEDOUT",
]);
