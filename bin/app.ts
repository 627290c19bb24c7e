import { App } from "aws-cdk-lib";
import { events } from "../functions/events.ts";
import { operations } from "../functions/operations.ts";
import { buildBundles } from "../lib/bundles.ts";
import { configurationOf } from "../lib/configuration.ts";
import { addMeetingScheduler } from "../lib/meeting-scheduler.ts";

const app = new App();
const configuration = configurationOf(app);
const bundles = await buildBundles(operations, events, "dist/functions", configuration.brand);
addMeetingScheduler(app, bundles, configuration);
app.synth();
