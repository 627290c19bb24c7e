import { smallPlans } from "./scenarios/plans.ts";
import { tryEach } from "./trying.ts";

tryEach(smallPlans);
