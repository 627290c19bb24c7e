import { looks } from "./scenarios/looks.ts";
import { tryEach } from "./trying.ts";

tryEach(looks);
