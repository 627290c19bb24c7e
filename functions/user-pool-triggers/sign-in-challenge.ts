import type {
  CreateAuthChallengeTriggerEvent,
  DefineAuthChallengeTriggerEvent,
  VerifyAuthChallengeResponseTriggerEvent,
} from "aws-lambda";
import type { Needs } from "../services/needs.ts";
import type { Services } from "../services/services.ts";
import { redeemProof } from "../store/accounts/sign-in-proofs.ts";

/** What the user pool asks while somebody signs in without a password. */
export type SignInEvent =
  | DefineAuthChallengeTriggerEvent
  | CreateAuthChallengeTriggerEvent
  | VerifyAuthChallengeResponseTriggerEvent;

export const signInChallengeNeeds = { table: ["DeleteItem"] } as const satisfies Needs;

/**
 * Custom authentication at the user pool: whoever answers the one challenge with a proof of ours is let in, and nobody else. One function
 * for the three questions. Anybody can begin this at the pool, as its client has no secret, and gets no further: no code is sent here.
 */
export function signInChallenge(services: Services): (event: SignInEvent) => Promise<SignInEvent> {
  return async (event) => {
    if (isDefining(event)) event.response = nextStep(event.request.session);
    else if (isVerifying(event)) event.response = { answerCorrect: await isProof(services, event) };
    else event.response = { publicChallengeParameters: {}, privateChallengeParameters: {}, challengeMetadata: "" };
    return event;
  };
}

type Session = DefineAuthChallengeTriggerEvent["request"]["session"];

/**
 * Nothing but our challenge, asked once and answered rightly, gives tokens. That the last answer was right is not enough: whoever begins
 * with `SRP_A`, which the pool lets everybody do, has answered that rightly.
 */
function nextStep(session: Session): DefineAuthChallengeTriggerEvent["response"] {
  const [first, ...others] = session;
  if (!first) return { challengeName: "CUSTOM_CHALLENGE", issueTokens: false, failAuthentication: false };
  const isProved = first.challengeName === "CUSTOM_CHALLENGE" && first.challengeResult === true && others.length === 0;
  return { challengeName: "", issueTokens: isProved, failAuthentication: !isProved };
}

/** A proof of somebody whose account at the pool is gone stays good: it is made anew, and then they are let in. */
async function isProof(
  { table, clock }: Services,
  { userName, request }: VerifyAuthChallengeResponseTriggerEvent,
): Promise<boolean> {
  if (request.userNotFound) return false;
  return redeemProof(table, request.challengeAnswer, userName, clock.now());
}

function isDefining(event: SignInEvent): event is DefineAuthChallengeTriggerEvent {
  return event.triggerSource.startsWith("DefineAuthChallenge");
}

function isVerifying(event: SignInEvent): event is VerifyAuthChallengeResponseTriggerEvent {
  return event.triggerSource.startsWith("VerifyAuthChallengeResponse");
}
