import type { ComponentChildren } from "preact";
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
import { AddressField } from "./address-field.tsx";
import { CodeStep } from "./code-step.tsx";
import { say } from "./texts.ts";

interface NewPasswordProps {
  email: string;
  /** Where the address is not known yet. */
  onEmail?(email: string): void;
  onDone?(): void;
  /** What can be done instead. */
  children: ComponentChildren;
}

/** A new password, with a code that proves whose it is. Every other session ends, and one begins here. */
export function NewPassword({ email, onEmail, onDone, children }: NewPasswordProps) {
  const [password, setPassword] = useState("");
  const [challenge, setChallenge] = useState<string>();
  const { busy, error, doing } = useDoing();

  const sendCode = () =>
    doing(async () => {
      const body = { email, purpose: "reset", language: language() } as const;
      setChallenge((await ask("sendCode", { body })).challenge);
    });
  const set = (code: string) =>
    doing(async () => {
      try {
        await ask("resetPassword", { body: { challenge: challenge!, code, password } });
      } catch (failure) {
        // The code stays good, but a better password is asked for first.
        if (errorOf(failure, "password")) setChallenge(undefined);
        throw failure;
      }
      keepSession(await ask("logIn", { body: { email, password, session: "cookie" } }));
      onDone?.();
    });

  if (challenge) {
    return (
      <CodeStep sent={say.resetCodeSent(email)} {...{ busy, error }} onCode={set} onNewCode={sendCode}>
        {children}
      </CodeStep>
    );
  }
  return (
    // The password is sent with the code: the browser says before that whether it is long enough.
    <Form noValidate={false} onSubmit={sendCode}>
      <p class="soft">{say.newPasswordHint}</p>
      {onEmail ? (
        <AddressField {...{ email, onEmail, error }} />
      ) : (
        // So that a program that keeps passwords knows whose it is.
        <input type="email" autocomplete="username" value={email} readOnly hidden />
      )}
      <Field
        label={say.newPassword}
        hint={say.passwordHint}
        value={password}
        onValue={setPassword}
        error={errorOf(error, "password")}
        type="password"
        autocomplete="new-password"
        minLength={12}
        required
      />
      <ProblemNote error={error} unlessAt={["email", "password"]} />
      <div class="row">
        <Button look="primary" type="submit" busy={busy}>
          {say.sendCode}
        </Button>
        {children}
      </div>
    </Form>
  );
}
