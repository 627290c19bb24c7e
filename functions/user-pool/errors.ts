import { CognitoIdentityProviderServiceException } from "@aws-sdk/client-cognito-identity-provider";
import { invalidRequest, Refusal } from "../domain/refusal.ts";

/**
 * What errors of the user pool mean here, by their names: a refusal, or nothing worth mentioning. Those that would tell whether
 * somebody has an account all become the same refusal.
 */
export type ErrorMeanings = Record<string, (() => Refusal) | undefined>;

/**
 * The answer, or undefined for an error that means nothing. Throws the refusal that another error means. An error that nobody has
 * foreseen is never taken for a refusal: it stays what it is, or says that the pool did not answer.
 */
export async function answerOf<Answer>(asked: Promise<Answer>, meanings: ErrorMeanings): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    const known = { ...poolIsBusy, ...meanings };
    if (!(error instanceof CognitoIdentityProviderServiceException)) throw error;
    if (!Object.hasOwn(known, error.name)) throw error.$fault === "server" ? busy() : error;
    const refusal = known[error.name];
    if (refusal) throw refusal();
    return undefined;
  }
}

/** Limits of the whole pool, such as for e-mails in a day. */
const poolIsBusy: ErrorMeanings = {
  TooManyRequestsException: busy,
  LimitExceededException: busy,
};

export const logInErrors: ErrorMeanings = {
  NotAuthorizedException: wrongCredentials,
  UserNotFoundException: wrongCredentials,
  UserNotConfirmedException: wrongCredentials,
  PasswordResetRequiredException: wrongCredentials,
};

/** Whether it is the account or the proof, nobody is let in. What the trigger could not find out is nobody's fault. */
export const proofErrors: ErrorMeanings = {
  NotAuthorizedException: undefined,
  UserNotFoundException: undefined,
  UserNotConfirmedException: undefined,
  PasswordResetRequiredException: undefined,
  UnexpectedLambdaException: busy,
  UserLambdaValidationException: busy,
};

/** The code was right and is used: only another one helps. */
export function couldNotSignIn(): Refusal {
  return busy();
}

export function wrongCredentials(): Refusal {
  return new Refusal("unauthenticated", (say) => say.problems.wrongCredentials);
}

export function expiredSession(): Refusal {
  return new Refusal("unauthenticated", (say) => say.problems.sessionExpired);
}

export function weakPassword(): Refusal {
  return invalidRequest({ path: "password", message: (say) => say.inputs.weakPassword });
}

function busy(): Refusal {
  return new Refusal("unavailable", (say) => say.problems.userPoolIsBusy, {
    retryAfterSeconds: 5,
  });
}
