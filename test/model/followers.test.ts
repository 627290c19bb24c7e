import { followers } from "./scenarios/followers.ts";
import { tryEach } from "./trying.ts";

tryEach(followers);
