import { lambda } from "../http/lambda.ts";
import type { AnyOperation } from "../http/operation.ts";
import type { AllServices } from "../services/services.ts";
import { beganWithProof } from "../store/accounts/sessions.ts";
import { findProfile } from "../store/people/profiles.ts";
import { openLink } from "../use-cases/invitations/open-link.ts";
import { countCostlyRequest } from "../use-cases/people/count-costly-request.ts";

/**
 * An operation as Lambda calls it: what a caller may do is looked up where their profile stands, how their session began where sessions
 * are noted, whom a link names, and their costly requests are counted.
 */
export function operationLambda(operation: AnyOperation, services: unknown): ReturnType<typeof lambda> {
  const all = services as AllServices;
  return lambda(operation, services, {
    findProfile: (userId) => findProfile(all.table, userId),
    countRequest: (userId, kind) => countCostlyRequest(all, userId, kind),
    beganWithProof: (userId, signIn) => beganWithProof(all.table, userId, signIn),
    openLink: (token) => openLink(all, token),
    memberEmailDomains: all?.memberEmailDomains,
  });
}
