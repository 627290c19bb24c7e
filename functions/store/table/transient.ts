/** The database was too busy, or did not answer. Look, and try again. */
export class Contention extends Error {
  override readonly name = "Contention";
  /** A write that was sent, and of which nothing is known: it may be done, or be done later. */
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
