/** The database was too busy, or did not answer. Read again, and try again. */
export class Contention extends Error {
  override readonly name = "Contention";
  /** Whether a write was sent whose fate is unknown: it may have happened, or may still happen. */
  readonly mayHaveLanded: boolean;

  constructor(message: string, { mayHaveLanded = false, ...options }: ErrorOptions & { mayHaveLanded?: boolean } = {}) {
    super(message, options);
    this.mayHaveLanded = mayHaveLanded;
  }
}

/** Whether a write failed in such a way that it may have happened all the same. */
export function mayHaveLanded(error: unknown): boolean {
  return error instanceof Contention && error.mayHaveLanded;
}

/** Whether an error of the database passes by itself. Errors are known by their names, because functions without a table ask as well. */
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
