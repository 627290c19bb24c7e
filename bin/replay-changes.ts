import { events } from "../functions/events.ts";
import { servicesOpener } from "../functions/services/open-services.ts";
import { fail } from "./local-server.ts";
import { replayFolder } from "./replay/replay-folder.ts";

const usage = `npm run replay-changes -- <folder>

Calls the functions that follow the table's changes once more with those that they could not handle, with your AWS credentials.
The folder holds what Lambda has laid aside. Fetch it first, which takes it out of the bucket:

  aws s3 mv s3://<FailedChangesBucket>/ <folder> --recursive

TABLE_NAME and USER_POOL_ID say where the deployment is, QUEUE_URL_MESSAGES and MAIL_SENDER_ADDRESS how people are told of what has
changed: as the function follow-changes has them in its environment. Where no mail is sent, that address is left out. What has been handled is deleted from the folder; what fails again stays
in it. Once the folder is empty, purge the queue of notes, which ends the alarm:

  aws sqs purge-queue --queue-url <FailedChangesNotes>`;

const [folder, ...others] = process.argv.slice(2);
const { TABLE_NAME, USER_POOL_ID, QUEUE_URL_MESSAGES } = process.env;
if (!folder || others.length > 0 || !TABLE_NAME || !USER_POOL_ID || !QUEUE_URL_MESSAGES) fail(usage);

const left = await replayFolder({ folder, consumers: events, servicesFor: servicesOpener(), report: console.log });
if (left > 0) fail(`${left} files stay in ${folder}: the log above says why. Mend that, and run this again.`);
console.log("All have been handled.");
