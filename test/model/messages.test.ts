import { messages } from "./scenarios/messages.ts";
import { tryEach } from "./trying.ts";

tryEach(messages);
