import { type CostlyKind, tooManyThisHour } from "../domain/people/hourly-limit.ts";
import { lambda } from "../http/lambda.ts";
import type { AnyOperation } from "../http/operation.ts";
import type { AllServices } from "../services/services.ts";
import { countThisHour } from "../store/people/hourly-counts.ts";
import { findProfile } from "../store/people/profiles.ts";

/** An operation as Lambda calls it, with what a caller may do looked up where their profile stands, and their costly requests counted. */
export function operationLambda(operation: AnyOperation, services: unknown): ReturnType<typeof lambda> {
  const { table, clock, hourlyLimits } = services as AllServices;
  const countRequest = async (userId: string, kind: CostlyKind) => {
    const [limit, now] = [hourlyLimits[kind], clock.now()];
    if (!(await countThisHour(table, userId, { kind, limit, now }))) throw tooManyThisHour(kind, limit, now);
  };
  return lambda(operation, services, (userId) => findProfile(table, userId), countRequest);
}
