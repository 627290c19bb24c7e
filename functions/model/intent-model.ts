import type { SpokenIntent } from "../domain/assistant/spoken-intent.ts";
import type { Consulted, MayCall } from "./consult.ts";

/** Turns words into what was said, and does nothing else: it knows no calendar, no people, no ids and not what day it is. */
export interface IntentModel {
  /** How often one person may ask on a day. */
  asksADayOfPerson: number;
  /**
   * Answers within a few seconds: what was said, or why it is not known. Never throws. `text` is sent as it stands, so it must hold no
   * name that is to stay here. `mayCall` is asked before each call.
   */
  understand(text: string, mayCall: MayCall): Promise<Consulted<SpokenIntent>>;
}
