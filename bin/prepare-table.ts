import { openTable } from "../functions/runtime/table.ts";
import { fail } from "./local-server.ts";
import { prepareTable } from "./table/prepare-table.ts";

const usage = `npm run prepare-table -- <table name>

Gives a table that was restored or imported what such a table lacks: expiry, a stream, recovery to any second and protection
against deletion, with your AWS credentials. What is there stays. At the end it prints what to write into the configuration.`;

const [name, ...others] = process.argv.slice(2);
if (!name || others.length > 0) fail(usage);

const table = openTable({ TABLE_NAME: name, DYNAMODB_ENDPOINT: process.env.DYNAMODB_ENDPOINT });
const { set, streamArn } = await prepareTable(table);
console.log(set.length > 0 ? `Set: ${set.join(", ")}.` : "Everything was set.");
console.log(`"existing": ${JSON.stringify({ tableName: name, streamArn })}`);
