import { join } from "node:path";
import { codeMinutes } from "../functions/domain/accounts/challenge.ts";
import { clockAheadBy } from "../functions/runtime/clock.ts";
import { servicesOpener } from "../functions/services/open-services.ts";
import { makeSignInCode } from "../functions/use-cases/accounts/make-sign-in-code.ts";
import { makeAdmin } from "../functions/use-cases/people/make-admin.ts";
import { linkKeyFile } from "../local/data-folder.ts";
import { keptLinkKey } from "../local/link-key.ts";
import { dataFolder, environmentFor, fail, findLocalServer } from "./local-server.ts";

const usage = `npm run make-admin -- <email>

Makes an account an admin's, and prints a code to sign in with once: nothing is mailed. Who has no account gets one.
Of the server that runs here (its data folder: DATA_DIR, .local unless set), or, where TABLE_NAME is set, of the deployed
service, with your AWS credentials. There the code takes LINK_KEY_SECRET_ARN as well.`;

const [email] = process.argv.slice(2);
if (!email?.includes("@")) fail(usage);

const isDeployed = Boolean(process.env.TABLE_NAME);
const server = isDeployed ? undefined : await findLocalServer();
if (server)
  Object.assign(process.env, environmentFor(server), { LINK_KEY: await keptLinkKey(join(dataFolder, linkKeyFile)) });
const clock = clockAheadBy(server?.clockAheadMilliseconds ?? 0);
const services = { ...servicesOpener()({ table: [], links: true }), clock };

const profile = await makeAdmin(services, email);
console.log(`${profile.email} is now ${profile.roles.join(", ")}, with their next request.`);
if (isDeployed && !process.env.LINK_KEY_SECRET_ARN) {
  console.log("For a code to sign in with, set LINK_KEY_SECRET_ARN as well: the output LinkKeyArn of the data stack.");
} else {
  const named = await makeSignInCode(services, profile.email);
  console.log(`To sign in within ${codeMinutes} minutes, once, without a password:
POST ${server?.baseUrl ?? ""}/v1/auth/log-in-with-code ${JSON.stringify(named)}`);
}
