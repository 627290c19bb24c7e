import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { keepSession } from "../../../client/session.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { language } from "../../../texts/language.ts";
import { ownZone } from "../../../times/zones.ts";
import { Switch } from "../shared/fields/switch.tsx";
import { AddressField } from "./address-field.tsx";
import { CodeStep } from "./code-step.tsx";
import { say } from "./texts.ts";
import type { WayProps } from "./way.ts";

/** A new account. Where its address has to be proved first, a code is asked for. */
export function SignUp({ email, onEmail, children }: WayProps) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [hosts, setHosts] = useState(true);
  const [challenge, setChallenge] = useState<string>();
  const { busy, error, doing } = useDoing();

  const signIn = async () => keepSession(await ask("logIn", { body: { email, password, session: "cookie" } }));
  const sendCode = async () => {
    const body = { email, purpose: "confirm", language: language() } as const;
    setChallenge((await ask("sendCode", { body })).challenge);
  };
  const signUp = () =>
    doing(async () => {
      const role = hosts ? "organizer" : "attendee";
      const person = { name, email, password, role, timeZone: ownZone(), language: language() } as const;
      const { confirmed } = await ask("signUp", { body: person });
      await (confirmed ? signIn() : sendCode());
    });
  const confirm = (code: string) =>
    doing(async () => {
      await ask("confirm", { body: { challenge: challenge!, code } });
      await signIn();
    });

  if (challenge) {
    return (
      <CodeStep sent={say.codeSent(email)} {...{ busy, error }} onCode={confirm} onNewCode={() => doing(sendCode)}>
        <Button look="quiet" onClick={() => setChallenge(undefined)}>
          {say.otherAddress}
        </Button>
      </CodeStep>
    );
  }
  return (
    <Form onSubmit={signUp}>
      <Field
        label={say.name}
        value={name}
        onValue={setName}
        error={errorOf(error, "name")}
        autocomplete="name"
        required
      />
      <AddressField {...{ email, onEmail, error }} />
      <Field
        label={say.password}
        hint={say.passwordHint}
        value={password}
        onValue={setPassword}
        error={errorOf(error, "password")}
        type="password"
        autocomplete="new-password"
        required
      />
      <Switch label={say.hosts} hint={say.hostsHint} checked={hosts} onChange={setHosts} />
      <ProblemNote error={error} unlessAt={["name", "email", "password"]} />
      <Button look="primary" type="submit" busy={busy}>
        {say.signUp}
      </Button>
      {children}
    </Form>
  );
}
