import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { keepSession } from "../../../client/session.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { CodeField } from "../../../parts/fields/code-field.tsx";
import { Popup } from "../../../parts/popup.tsx";
import { common } from "../../../texts/common.ts";
import { useMe } from "../me.ts";
import { say } from "./texts.ts";

/** Asks for a code that was mailed to one's own address. */
export function ProofPopup({ onEnd }: { onEnd(isProved: boolean): void }) {
  const { me } = useMe();
  const [challenge, setChallenge] = useState<string>();
  const { busy, error, doing } = useDoing();
  const sendCode = () =>
    doing(async () => {
      setChallenge((await ask("sendCode", { body: { email: me.email, purpose: "sign-in" } })).challenge);
    });
  const enter = (code: string) =>
    doing(async () => {
      keepSession(await ask("logInWithCode", { body: { challenge: challenge!, code, session: "cookie" } }));
      onEnd(true);
    });
  useEffect(() => {
    sendCode();
  }, []);

  return (
    <Popup title={say.proof} onClose={() => onEnd(false)}>
      <p>{say.proofWhy(me.email)}</p>
      {challenge && <CodeField label={say.code} error={errorOf(error, "code")} busy={busy} onCode={enter} />}
      <ProblemNote error={error} unlessAt={["code"]} />
      <div class="row">
        <Button look="quiet" busy={busy} onClick={sendCode}>
          {say.newCode}
        </Button>
        <Button look="quiet" onClick={() => onEnd(false)}>
          {common.cancel}
        </Button>
      </div>
    </Popup>
  );
}
