import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openUserPool, type UserPool } from "../../functions/runtime/user-pool.ts";
import { type LocalUserPool, type MailedCode, startUserPool } from "../../local/user-pool.ts";

export interface TestUserPool {
  pool: LocalUserPool;
  userPool: UserPool;
  /** What would have been mailed, oldest first. */
  codes: MailedCode[];
  stop(): Promise<void>;
}

/** An empty user pool of one's own; to be stopped in `afterAll`. */
export async function newUserPool(): Promise<TestUserPool> {
  const directory = await mkdtemp(join(tmpdir(), "user-pool-"));
  const codes: MailedCode[] = [];
  const pool = await startUserPool(directory, (mail) => void codes.push(mail));
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
      await rm(directory, { recursive: true });
    },
  };
}
