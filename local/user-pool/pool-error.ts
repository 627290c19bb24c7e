import type * as cognito from "@aws-sdk/client-cognito-identity-provider";

/** The errors that Cognito knows, by their names. */
type PoolErrorName = Extract<keyof typeof cognito, `${string}Exception`> | "UnknownOperationException";

/** A refusal, in Cognito's words. */
export class PoolError extends Error {
  override readonly name: PoolErrorName;

  constructor(name: PoolErrorName, message: string) {
    super(message);
    this.name = name;
  }
}
