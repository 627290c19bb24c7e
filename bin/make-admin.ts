import { Refusal } from "../functions/domain/refusal.ts";
import { servicesOpener } from "../functions/services/open-services.ts";
import { makeAdmin } from "../functions/use-cases/people/make-admin.ts";
import { findRunning } from "../local/server-info.ts";

const usage = `npm run make-admin -- <email>

Makes an account an admin's: of the server that runs here (its data folder: DATA_DIR, .local unless set), or, where
USER_POOL_ID and TABLE_NAME are set, of the deployed service, with your AWS credentials.`;

const [email] = process.argv.slice(2);
if (!email?.includes("@")) fail(usage);

if (!process.env.USER_POOL_ID || !process.env.TABLE_NAME) await findLocalServer();
try {
  const { roles } = await makeAdmin(servicesOpener()({ table: [], userPool: [] }), email);
  console.log(`${email} is now ${roles.join(", ")}. It takes effect when they next log in or refresh their token.`);
} catch (error) {
  if (error instanceof Refusal && error.code === "not_found") fail(`There is no account with the address ${email}.`);
  throw error;
}

/** Its data folder says where it is. */
async function findLocalServer(): Promise<void> {
  const folder = process.env.DATA_DIR || ".local";
  const running = await findRunning(folder);
  if (!running) fail(`No server is running with the data folder ${folder}. Start it first: npm start`);
  Object.assign(process.env, {
    TABLE_NAME: running.tableName,
    DYNAMODB_ENDPOINT: running.databaseEndpoint,
    USER_POOL_ID: running.userPoolId,
    USER_POOL_CLIENT_ID: running.userPoolClientId,
    COGNITO_ENDPOINT: running.userPoolEndpoint,
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
