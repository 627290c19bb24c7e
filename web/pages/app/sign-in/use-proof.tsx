import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Refused } from "../../../client/problem.ts";
import { ProofPopup } from "./proof-popup.tsx";

/**
 * What is done only by whoever has lately proved who they are. Where the server wants that proof, it is asked for in place, and the
 * work is done again. `popup` is to be drawn somewhere.
 */
export function useProof(): { proving(work: () => Promise<void>): Promise<void>; popup: ComponentChildren } {
  const [answer, setAnswer] = useState<(isProved: boolean) => void>();

  async function proving(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused && error.code === "recent_proof_required")) throw error;
      const isProved = await new Promise<boolean>((resolve) => setAnswer(() => resolve));
      setAnswer(undefined);
      if (isProved) await work();
    }
  }

  return { proving, popup: answer && <ProofPopup onEnd={answer} /> };
}
