import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { CodeField } from "../../../parts/fields/code-field.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { common } from "../../../texts/common.ts";
import { useMe } from "../me.ts";
import { signOutHere } from "../sign-in/sign-out-here.ts";
import { say as signIn } from "../sign-in/texts.ts";
import { useProof } from "../sign-in/use-proof.tsx";
import { say } from "./texts.ts";

/** Another address, once a code that was sent there is named. */
export function ChangeAddress() {
  const { me } = useMe();
  const [email, setEmail] = useState<string>();
  const [challenge, setChallenge] = useState<string>();
  const { busy, error, doing, forget } = useDoing();
  const { proving, popup } = useProof();

  const sendCode = () =>
    doing(() =>
      proving(async () => {
        setChallenge((await ask("askForNewAddress", { body: { email: email! } })).challenge);
      }),
    );
  const change = (code: string) =>
    doing(async () => {
      await ask("changeAddress", { body: { challenge: challenge!, code } });
      signOutHere();
    });

  return (
    <Form onSubmit={() => !challenge && sendCode()}>
      <h3>{say.address}</h3>
      <p>{me.email}</p>
      {email !== undefined && !challenge && (
        <Field
          label={say.newAddress}
          hint={say.newAddressHint}
          value={email}
          onValue={(text) => setEmail(text.trim())}
          error={errorOf(error, "email")}
          type="email"
          autocomplete="email"
          required
        />
      )}
      {challenge && (
        <>
          <p>{say.codeSent(email!)}</p>
          <CodeField label={signIn.code} error={errorOf(error, "code")} busy={busy} onCode={change} />
        </>
      )}
      <ProblemNote error={error} unlessAt={["email", "code"]} />
      <div class="row">
        {email === undefined && <Button onClick={() => setEmail("")}>{say.changeAddress}</Button>}
        {email !== undefined && !challenge && (
          <Button type="submit" busy={busy}>
            {say.sendCode}
          </Button>
        )}
        {email !== undefined && (
          <Button
            look="quiet"
            onClick={() => {
              forget();
              setEmail(undefined);
              setChallenge(undefined);
            }}
          >
            {common.cancel}
          </Button>
        )}
      </div>
      {popup}
    </Form>
  );
}
