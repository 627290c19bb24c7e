import { closing } from "./scenarios/closing.ts";
import { tryEach } from "./trying.ts";

tryEach(closing);
