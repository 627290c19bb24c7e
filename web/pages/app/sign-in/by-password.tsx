import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { keepSession } from "../../../client/session.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { AddressField } from "./address-field.tsx";
import { say } from "./texts.ts";
import type { WayProps } from "./way.ts";

export function ByPassword({ email, onEmail, children }: WayProps) {
  const [password, setPassword] = useState("");
  const { busy, error, doing } = useDoing();
  const signIn = () =>
    doing(async () => keepSession(await ask("logIn", { body: { email, password, session: "cookie" } })));
  return (
    <Form onSubmit={signIn}>
      <AddressField {...{ email, onEmail, error }} />
      <Field
        label={say.password}
        value={password}
        onValue={setPassword}
        error={errorOf(error, "password")}
        type="password"
        autocomplete="current-password"
        required
      />
      <ProblemNote error={error} unlessAt={["email", "password"]} />
      <Button look="primary" type="submit" busy={busy}>
        {say.signIn}
      </Button>
      {children}
    </Form>
  );
}
