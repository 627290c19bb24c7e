import { type Clock, systemClock } from "../../functions/runtime/clock.ts";
import { openUserPool, type UserPool } from "../../functions/runtime/user-pool.ts";
import type { MailedCode } from "../../local/user-pool/calls.ts";
import { type LocalUserPool, startUserPool } from "../../local/user-pool.ts";

export interface TestUserPool {
  pool: LocalUserPool;
  userPool: UserPool;
  /** What would have been mailed, oldest first. */
  codes: MailedCode[];
  stop(): Promise<void>;
}

/** An empty user pool of one's own, unless a file is named; to be stopped in `afterAll`. */
export async function newUserPool({
  file = ":memory:",
  clock = systemClock,
}: {
  file?: string;
  clock?: Clock;
} = {}): Promise<TestUserPool> {
  const codes: MailedCode[] = [];
  const pool = await startUserPool({ file, clock, passwordCost: 2, onCode: (mail) => void codes.push(mail) });
  const { endpoint, userPoolId, clientId } = pool;
  const userPool = openUserPool({
    USER_POOL_ID: userPoolId,
    USER_POOL_CLIENT_ID: clientId,
    COGNITO_ENDPOINT: endpoint,
  });
  return {
    pool,
    userPool,
    codes,
    stop: async () => {
      userPool.client.destroy();
      await pool.stop();
    },
  };
}
