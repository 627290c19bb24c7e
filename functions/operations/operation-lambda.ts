import { lambda } from "../http/lambda.ts";
import type { AnyOperation } from "../http/operation.ts";
import type { AllServices } from "../services/services.ts";
import { findProfile } from "../store/people/profiles.ts";
import { countCostlyRequest } from "../use-cases/people/count-costly-request.ts";

/** An operation as Lambda calls it, with what a caller may do looked up where their profile stands, and their costly requests counted. */
export function operationLambda(operation: AnyOperation, services: unknown): ReturnType<typeof lambda> {
  const all = services as AllServices;
  return lambda(
    operation,
    services,
    (userId) => findProfile(all.table, userId),
    (userId, kind) => countCostlyRequest(all, userId, kind),
  );
}
