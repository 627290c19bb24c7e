import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { keepSession } from "../../../client/session.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { language } from "../../../texts/language.ts";
import { ownZone } from "../../../times/zones.ts";
import { AddressField } from "./address-field.tsx";
import { CodeStep } from "./code-step.tsx";
import { keepOpenedCode, openedCode } from "./opened-code.ts";
import { say } from "./texts.ts";
import type { WayProps } from "./way.ts";

/** Six digits from a mail. An address that is new here makes an account, which only wants a name. */
export function ByCode({ email, onEmail, children }: WayProps) {
  const [challenge, setChallenge] = useState(() => openedCode()?.challenge);
  const [code, setCode] = useState("");
  const [name, setName] = useState<string>();
  const [isSentAgain, setSentAgain] = useState(false);
  const { busy, error, doing, forget } = useDoing();

  const sendCode = () =>
    doing(async () => {
      setSentAgain(false);
      const body = { email, purpose: "sign-in", language: language() } as const;
      const sent = await ask("sendCode", { body });
      keepOpenedCode({ email, ...sent });
      setChallenge(sent.challenge);
      if (!challenge) return;
      setSentAgain(true);
      announce(say.codeSentAgain);
    });
  const enter = (entered: string) =>
    doing(async () => {
      setCode(entered);
      const body = { challenge: challenge!, code: entered, timeZone: ownZone(), session: "cookie" } as const;
      try {
        const session = await ask("logInWithCode", { body: { ...body, ...(name && { name }) } });
        keepOpenedCode(undefined);
        keepSession(session);
      } catch (failure) {
        if (errorOf(failure, "name") === undefined) throw failure;
        // The address is new here. The code stays good.
        setName(name ?? "");
        if (name) throw failure;
      }
    });
  const otherAddress = () => {
    forget();
    keepOpenedCode(undefined);
    setChallenge(undefined);
    setName(undefined);
    setSentAgain(false);
  };

  if (!challenge) {
    return (
      <Form onSubmit={sendCode}>
        <p class="soft">{say.intro}</p>
        <AddressField {...{ email, onEmail, error }} />
        <ProblemNote error={error} unlessAt={["email"]} />
        <Button look="primary" type="submit" busy={busy}>
          {say.sendCode}
        </Button>
        {children}
      </Form>
    );
  }
  if (name !== undefined) {
    const codeError = errorOf(error, "code");
    return (
      <Form onSubmit={() => enter(code)}>
        <p>{say.firstTime}</p>
        <Field
          label={say.name}
          value={name}
          onValue={setName}
          error={errorOf(error, "name")}
          autocomplete="name"
          required
        />
        <ProblemNote error={error} unlessAt={["name", "code"]} />
        {codeError && <p class="note problem">{codeError}</p>}
        <Button look="primary" type="submit" busy={busy}>
          {say.goOn}
        </Button>
        {codeError && (
          <Button look="quiet" onClick={otherAddress}>
            {say.newCode}
          </Button>
        )}
      </Form>
    );
  }
  return (
    <CodeStep sent={say.codeSent(email)} {...{ isSentAgain, busy, error }} onCode={enter} onNewCode={sendCode}>
      <Button look="quiet" onClick={otherAddress}>
        {say.otherAddress}
      </Button>
    </CodeStep>
  );
}
