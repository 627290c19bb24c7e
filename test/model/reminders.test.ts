import { reminders } from "./scenarios/reminders.ts";
import { tryEach } from "./trying.ts";

tryEach(reminders);
