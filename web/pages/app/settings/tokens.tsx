import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { formatter } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { AskFirst } from "../shared/ask-first.tsx";
import { CopyButton } from "../shared/copy-button.tsx";
import { Select } from "../shared/fields/select.tsx";
import { Section } from "../shared/section.tsx";
import { useProof } from "../sign-in/use-proof.tsx";
import { say } from "./texts.ts";

/** What programs sign in with. */
export function Tokens() {
  const { me } = useMe();
  const tokens = useAnswer("listPersonalTokens", {});
  const [name, setName] = useState("");
  const [days, setDays] = useState("90");
  const [made, setMade] = useState<string>();
  const { busy, error, doing } = useDoing();
  const { proving, popup } = useProof();
  const day = (instant: string) => formatter({ dateStyle: "medium" }, me.timeZone).format(new Date(instant));

  const make = () =>
    doing(() =>
      proving(async () => {
        const body = { name, ...(days && { expiresInDays: Number(days) }) };
        setMade((await ask("createPersonalToken", { body })).token);
        setName("");
        tokens.reload();
      }),
    );
  const revoke = (id: string) =>
    doing(() =>
      proving(async () => {
        await ask("revokePersonalToken", { params: { id } });
        announce(say.revoked);
        tokens.reload();
      }),
    );

  const items = tokens.answer?.items ?? [];
  return (
    <Section title={say.tokens} intro={say.tokensIntro}>
      <Waiting while={tokens.state === "waiting"} />
      <ProblemNote error={tokens.error} onAgain={tokens.reload} />
      {tokens.answer && items.length === 0 && <p class="soft">{say.noTokens}</p>}
      <ul class="lines">
        {items.map(({ id, name: tokenName, expiresAt, lastUsedAt }) => (
          <li key={id} class="row spread">
            <div>
              <strong class="address">{tokenName}</strong>
              <p class="soft small">
                {expiresAt ? say.until(day(expiresAt)) : say.forGood} ·{" "}
                {lastUsedAt ? say.lastUsed(day(lastUsedAt)) : say.neverUsed}
              </p>
            </div>
            <AskFirst name={say.revoke} about={tokenName} busy={busy} onYes={() => revoke(id)}>
              <p>{say.revokeHint}</p>
            </AskFirst>
          </li>
        ))}
      </ul>
      {made && (
        <div class="note" role="status">
          <p>{say.shownOnce}</p>
          <code class="address">{made}</code>
          <div class="row">
            <CopyButton text={made} name={say.token} />
            <Button look="quiet" onClick={() => setMade(undefined)}>
              {say.kept}
            </Button>
          </div>
        </div>
      )}
      <Form onSubmit={make}>
        <div class="pair">
          <Field
            label={say.tokenName}
            hint={say.tokenNameHint}
            value={name}
            onValue={setName}
            error={errorOf(error, "name")}
            maxLength={100}
            autocomplete="off"
            required
          />
          <Select label={say.goodFor} value={days} onValue={setDays}>
            {["7", "30", "90", "365", ""].map((each) => (
              <option key={each} value={each}>
                {each ? say.days(Number(each)) : say.forGood}
              </option>
            ))}
          </Select>
        </div>
        <ProblemNote error={error} unlessAt={["name"]} />
        <div>
          <Button type="submit" busy={busy}>
            {say.makeToken}
          </Button>
        </div>
      </Form>
      {popup}
    </Section>
  );
}
