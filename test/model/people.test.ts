import { people } from "./scenarios/people.ts";
import { tryEach } from "./trying.ts";

tryEach(people);
