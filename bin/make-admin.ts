import { Refusal } from "../functions/domain/refusal.ts";
import { servicesOpener } from "../functions/services/open-services.ts";
import { makeAdmin } from "../functions/use-cases/people/make-admin.ts";
import { environmentFor, fail, findLocalServer } from "./local-server.ts";

const usage = `npm run make-admin -- <email>

Makes an account an admin's: of the server that runs here (its data folder: DATA_DIR, .local unless set), or, where
TABLE_NAME is set, of the deployed service, with your AWS credentials.`;

const [email] = process.argv.slice(2);
if (!email?.includes("@")) fail(usage);

if (!process.env.TABLE_NAME) Object.assign(process.env, environmentFor(await findLocalServer()));
try {
  const { roles } = await makeAdmin(servicesOpener()({ table: [] }), email);
  console.log(`${email} is now ${roles.join(", ")}, with their next request.`);
} catch (error) {
  if (error instanceof Refusal && error.code === "not_found") fail(`There is no account with the address ${email}.`);
  throw error;
}
