import { randomUUID } from "node:crypto";
import type { InitiateAuthResponse } from "@aws-sdk/client-cognito-identity-provider";
import type {
  CreateAuthChallengeTriggerEvent,
  DefineAuthChallengeTriggerEvent,
  VerifyAuthChallengeResponseTriggerEvent,
} from "aws-lambda";
import type { Clock } from "../../functions/runtime/clock.ts";
import type { SignInEvent } from "../../functions/user-pool-triggers/sign-in-challenge.ts";
import type { StoredAccount } from "./accounts-file.ts";
import { PoolError } from "./pool-error.ts";

/** The function that the pool calls, as it is deployed. */
export type SignInTrigger = (event: SignInEvent) => Promise<SignInEvent>;

interface Parts {
  trigger: SignInTrigger;
  userPoolId: string;
  clientId: string;
  clock: Clock;
}

/** Where somebody is on their way in. */
interface Attempt {
  username: string;
  /** Undefined where nobody has that name: the way goes on, so that whoever asks does not learn it. */
  account: StoredAccount | undefined;
  answered: DefineAuthChallengeTriggerEvent["request"]["session"];
}

/** As Cognito has it. */
const attemptMilliseconds = 3 * 60_000;

export interface CustomAuthentication {
  /** With `SRP_A`, the name of a challenge that Cognito counts as answered before the trigger is asked. */
  begin(username: string, account: StoredAccount | undefined, challengeName?: string): Promise<NextStep>;
  answer(session: string, username: string, answer: string): Promise<NextStep>;
}

/** Another question, or somebody who is let in. */
export type NextStep = { challenge: InitiateAuthResponse } | { letIn: StoredAccount };

/**
 * Cognito's custom authentication
 * (https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html). Attempts do not outlive the process.
 */
export function customAuthentication({ trigger, userPoolId, clientId, clock }: Parts): CustomAuthentication {
  const underway = new Map<string, Attempt & { expiresAt: number }>();

  async function ask<Event extends SignInEvent>(
    triggerSource: Event["triggerSource"],
    { username, account }: Attempt,
    request: object,
  ): Promise<Event> {
    const event = {
      version: "1",
      region: "local",
      userPoolId,
      userName: username,
      triggerSource,
      callerContext: { awsSdkVersion: "local", clientId },
      request: { userAttributes: {}, userNotFound: !account, ...request },
      response: {},
    };
    try {
      // Lambda is sent JSON, and answers it.
      return JSON.parse(JSON.stringify(await trigger(event as unknown as SignInEvent))) as Event;
    } catch (error) {
      throw new PoolError("UserLambdaValidationException", (error as Error).message);
    }
  }

  async function next(attempt: Attempt): Promise<NextStep> {
    const { response } = await ask<DefineAuthChallengeTriggerEvent>("DefineAuthChallenge_Authentication", attempt, {
      session: attempt.answered,
    });
    if (response.issueTokens && !response.failAuthentication && attempt.account) return { letIn: attempt.account };
    if (response.failAuthentication || response.challengeName !== "CUSTOM_CHALLENGE") throw notLetIn();
    const created = await ask<CreateAuthChallengeTriggerEvent>("CreateAuthChallenge_Authentication", attempt, {
      challengeName: response.challengeName,
      session: attempt.answered,
    });
    const session = randomUUID();
    underway.set(session, { ...attempt, expiresAt: clock.now() + attemptMilliseconds });
    const ChallengeParameters = { USERNAME: attempt.username, ...created.response.publicChallengeParameters };
    return { challenge: { ChallengeName: "CUSTOM_CHALLENGE", Session: session, ChallengeParameters } };
  }

  return {
    begin(username, account, challengeName) {
      const isAnswered = challengeName === "SRP_A";
      const answered = isAnswered ? ([{ challengeName, challengeResult: true }] as Attempt["answered"]) : [];
      return next({ username, account, answered });
    },
    async answer(session, username, answer) {
      const attempt = underway.get(session);
      underway.delete(session);
      if (!attempt || attempt.username !== username || attempt.expiresAt <= clock.now()) {
        throw new PoolError("NotAuthorizedException", "Invalid session for the user.");
      }
      const { response } = await ask<VerifyAuthChallengeResponseTriggerEvent>(
        "VerifyAuthChallengeResponse_Authentication",
        attempt,
        { privateChallengeParameters: {}, challengeAnswer: answer },
      );
      const entry = { challengeName: "CUSTOM_CHALLENGE", challengeResult: response.answerCorrect } as const;
      return next({ ...attempt, answered: [...attempt.answered, entry] });
    },
  };
}

function notLetIn(): PoolError {
  return new PoolError("NotAuthorizedException", "Incorrect username or password.");
}
