import { strangers } from "./scenarios/strangers.ts";
import { tryEach } from "./trying.ts";

tryEach(strangers);
