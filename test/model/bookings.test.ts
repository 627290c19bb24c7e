import { bookings } from "./scenarios/bookings.ts";
import { tryEach } from "./trying.ts";

tryEach(bookings);
