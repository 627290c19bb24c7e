import { edits } from "./scenarios/edits.ts";
import { tryEach } from "./trying.ts";

tryEach(edits);
