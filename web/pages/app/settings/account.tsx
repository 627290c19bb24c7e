import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { saveFile } from "../../../client/save-file.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { useMe } from "../me.ts";
import { AskFirst } from "../shared/ask-first.tsx";
import { Section } from "../shared/section.tsx";
import { signOutHere } from "../sign-in/sign-out-here.ts";
import { useProof } from "../sign-in/use-proof.tsx";
import { ChangeAddress } from "./change-address.tsx";
import { ChangePassword } from "./change-password.tsx";
import { say } from "./texts.ts";

/** What concerns all of an account. */
export function Account() {
  const { me } = useMe();
  const [read, setRead] = useState<number>();
  const [typed, setTyped] = useState("");
  const { busy, error, doing } = useDoing();
  const { proving, popup } = useProof();

  const save = () =>
    doing(async () => {
      const items: unknown[] = [];
      let cursor: string | null = null;
      do {
        const query: { cursor?: string } = cursor ? { cursor } : {};
        const page = await ask("exportMe", { query: query as object });
        items.push(...page.items);
        setRead(items.length);
        cursor = page.nextCursor;
      } while (cursor);
      saveFile("meeting-scheduler.json", JSON.stringify(items, null, 2), "application/json");
    });
  const signOut = () =>
    doing(async () => {
      await ask("signOutEverywhere");
      signOutHere();
    });
  const close = () =>
    doing(() =>
      proving(async () => {
        await ask("deleteMe");
        signOutHere();
      }),
    );

  return (
    <Section title={say.account}>
      <ChangeAddress />
      <ChangePassword />
      <div class="stack">
        <h3>{say.yourData}</h3>
        <p class="soft">{say.exportIntro}</p>
        <div class="row">
          <Button busy={busy} onClick={save}>
            {say.export}
          </Button>
          {read !== undefined && (
            <p class="soft" role="status">
              {say.read(read)}
            </p>
          )}
        </div>
      </div>
      <div class="stack">
        <h3>{say.everywhere}</h3>
        <AskFirst name={say.signOutEverywhere} busy={busy} onYes={signOut}>
          <p>{say.everywhereHint}</p>
        </AskFirst>
      </div>
      <div class="stack">
        <h3>{say.closing}</h3>
        <AskFirst name={say.close} busy={busy || typed.trim().toLowerCase() !== me.email.toLowerCase()} onYes={close}>
          <p>{say.closingHint}</p>
          <Field label={say.typeAddress(me.email)} value={typed} onValue={setTyped} autocomplete="off" />
        </AskFirst>
      </div>
      <ProblemNote error={error} />
      {popup}
    </Section>
  );
}
