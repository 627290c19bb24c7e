import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { useMe } from "../me.ts";
import { Section } from "../shared/section.tsx";
import { say } from "./texts.ts";

/** Whether mails can be sent, and in words why not. */
export function TestMail() {
  const { me } = useMe();
  const [to, setTo] = useState(me.email);
  const [answer, setAnswer] = useState<AnswerOf<"sendTestMessage">>();
  const { busy, error, doing } = useDoing();
  const send = () =>
    doing(async () => {
      setAnswer(undefined);
      setAnswer(await ask("sendTestMessage", { body: { to } }));
    });
  return (
    <Section title={say.testMail} intro={say.testIntro}>
      <Form onSubmit={send}>
        <Field
          label={say.to}
          value={to}
          onValue={(text) => setTo(text.trim())}
          error={errorOf(error, "to")}
          type="email"
          autocomplete="email"
          required
        />
        <div class="row">
          <Button type="submit" busy={busy}>
            {say.send}
          </Button>
        </div>
        {answer?.sent && <p role="status">{say.sent}</p>}
        {answer?.problem && (
          <div class="note warning" role="alert">
            <p>{answer.problem.message}</p>
          </div>
        )}
        <ProblemNote error={error} unlessAt={["to"]} />
      </Form>
    </Section>
  );
}
