import type { texts as english } from "../en/texts.ts";
import { booking } from "./booking.ts";
import { common } from "./common.ts";

export const texts: typeof english = { common, booking };
