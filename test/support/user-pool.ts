import { type Clock, systemClock } from "../../functions/runtime/clock.ts";
import { openUserPool, type UserPool } from "../../functions/runtime/user-pool.ts";
import type { Services } from "../../functions/services/services.ts";
import { signInChallenge } from "../../functions/user-pool-triggers/sign-in-challenge.ts";
import type { SignInTrigger } from "../../local/user-pool/custom-authentication.ts";
import { type LocalUserPool, startUserPool } from "../../local/user-pool.ts";

export interface TestUserPool {
  pool: LocalUserPool;
  userPool: UserPool;
  /** Where proofs are looked for from now on, when somebody signs in without a password. */
  follow(services: Services): void;
  stop(): Promise<void>;
}

/** An empty user pool of one's own, unless a file is named; to be stopped in `afterAll`. */
export async function newUserPool({
  file = ":memory:",
  clock = systemClock,
  trigger,
}: {
  file?: string;
  clock?: Clock;
  /** In place of one that looks in the services that are followed. */
  trigger?: SignInTrigger;
} = {}): Promise<TestUserPool> {
  let followed: Services | undefined;
  const pool = await startUserPool({
    file,
    clock,
    passwordCost: 2,
    trigger: trigger ?? ((event) => signInChallenge(followed!)(event)),
  });
  const { endpoint, userPoolId, clientId } = pool;
  const userPool = openUserPool({
    USER_POOL_ID: userPoolId,
    USER_POOL_CLIENT_ID: clientId,
    COGNITO_ENDPOINT: endpoint,
  });
  return {
    pool,
    userPool,
    follow: (services) => {
      followed = services;
    },
    stop: async () => {
      userPool.client.destroy();
      await pool.stop();
    },
  };
}
