import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { Environment } from "./environment.ts";
import { localCredentials } from "./local-client.ts";
import { clientSettings, patience } from "./patience.ts";

/** The user pool and the app client through which people sign in. */
export interface UserPool {
  client: CognitoIdentityProviderClient;
  userPoolId: string;
  clientId: string;
}

export function openUserPool(
  environment: Pick<Environment, "USER_POOL_ID" | "USER_POOL_CLIENT_ID" | "COGNITO_ENDPOINT">,
): UserPool {
  const { USER_POOL_ID, USER_POOL_CLIENT_ID, COGNITO_ENDPOINT } = environment;
  return {
    client: new CognitoIdentityProviderClient({
      ...clientSettings(COGNITO_ENDPOINT ? patience.local : patience.userPool),
      ...(COGNITO_ENDPOINT && { endpoint: COGNITO_ENDPOINT, region: "local", credentials: localCredentials }),
    }),
    userPoolId: USER_POOL_ID,
    clientId: USER_POOL_CLIENT_ID,
  };
}
