import { changes } from "./scenarios/changes.ts";
import { tryEach } from "./trying.ts";

tryEach(changes);
