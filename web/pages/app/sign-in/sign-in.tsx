import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { keepSession } from "../../../client/session.ts";
import { Button } from "../../../parts/button.tsx";
import { CodeField } from "../../../parts/code-field.tsx";
import { errorOf, Field } from "../../../parts/field.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useDoing } from "../../../parts/use-doing.ts";
import { ownZone } from "../../../parts/zone-picker.tsx";
import { language } from "../../../texts/language.ts";
import { say } from "./texts.ts";

/** By a code first; by a password for whoever wants to. An address that is new here makes an account, which only wants a name. */
export function SignIn() {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState<string>();
  const [challenge, setChallenge] = useState<string>();
  const [code, setCode] = useState("");
  const [name, setName] = useState<string>();
  const { busy, error, doing, forget } = useDoing();

  const sendCode = () =>
    doing(async () => {
      const body = { email, purpose: "sign-in", language: language() } as const;
      setChallenge((await ask("sendCode", { body })).challenge);
    });
  const signIn = () =>
    doing(async () => {
      keepSession(await ask("logIn", { body: { email, password: password ?? "", session: "cookie" } }));
    });
  const enter = (entered: string) =>
    doing(async () => {
      setCode(entered);
      const body = { challenge: challenge!, code: entered, timeZone: ownZone(), session: "cookie" } as const;
      try {
        keepSession(await ask("logInWithCode", { body: { ...body, ...(name && { name }) } }));
      } catch (failure) {
        if (errorOf(failure, "name") === undefined) throw failure;
        // The address is new here. The code stays good.
        setName(name ?? "");
        if (name) throw failure;
      }
    });

  if (name !== undefined) {
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
        {error !== undefined && !errorOf(error, "name") && <ProblemNote error={error} />}
        <Button look="primary" type="submit" busy={busy}>
          {say.goOn}
        </Button>
      </Form>
    );
  }
  if (challenge) {
    return (
      <section class="sign-in stack">
        <h1>{say.title}</h1>
        <p>{say.codeSent(email)}</p>
        <CodeField label={say.code} error={errorOf(error, "code")} busy={busy} onCode={enter} />
        {error !== undefined && !errorOf(error, "code") && <ProblemNote error={error} />}
        <div class="row">
          <Button look="quiet" busy={busy} onClick={sendCode}>
            {say.newCode}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              forget();
              setChallenge(undefined);
            }}
          >
            {say.otherAddress}
          </Button>
        </div>
      </section>
    );
  }
  const byPassword = password !== undefined;
  return (
    <Form onSubmit={byPassword ? signIn : sendCode}>
      {!byPassword && <p class="soft">{say.intro}</p>}
      <Field
        label={say.email}
        value={email}
        onValue={(text) => setEmail(text.trim())}
        error={errorOf(error, "email")}
        type="email"
        autocomplete="username"
        required
      />
      {byPassword && (
        <Field
          label={say.password}
          value={password}
          onValue={setPassword}
          type="password"
          autocomplete="current-password"
          required
        />
      )}
      {error !== undefined && !errorOf(error, "email") && <ProblemNote error={error} />}
      <Button look="primary" type="submit" busy={busy}>
        {byPassword ? say.signIn : say.sendCode}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          forget();
          setPassword(byPassword ? undefined : "");
        }}
      >
        {byPassword ? say.useCode : say.usePassword}
      </Button>
    </Form>
  );
}

function Form({ onSubmit, children }: { onSubmit(): void; children: preact.ComponentChildren }) {
  return (
    <form
      class="sign-in stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h1>{say.title}</h1>
      {children}
    </form>
  );
}
