import { booking } from "./booking.ts";
import { common } from "./common.ts";

export const texts = { common, booking };
