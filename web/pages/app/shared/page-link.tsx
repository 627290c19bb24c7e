import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { errorOf } from "../../../client/problem.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { common } from "../../../texts/common.ts";
import { useMe } from "../me.ts";
import { CopyButton } from "./copy-button.tsx";
import { say } from "./texts.ts";

/** The address of an organizer's page, to be named, shared and changed. */
export function PageLink() {
  const { me, reload } = useMe();
  const [handle, setHandle] = useState(me.handle ?? suggested(me.name));
  const [isChanging, setChanging] = useState(false);
  const { busy, error, doing } = useDoing();
  const address = `${location.origin}/${me.handle}`;

  const save = () =>
    doing(async () => {
      await ask("changeMe", { body: { handle } });
      reload();
      setChanging(false);
      announce(say.saved);
    });

  if (me.handle && !isChanging) {
    return (
      <div class="row">
        <a href={address} target="_blank" rel="noopener" class="address">
          {address.replace(/^https?:\/\//, "")}
        </a>
        <CopyButton text={address} name={say.page} />
        <Button look="quiet" onClick={() => setChanging(true)}>
          {say.changeHandle}
        </Button>
      </div>
    );
  }
  return (
    <Form onSubmit={save}>
      <Field
        label={say.handle}
        hint={
          <>
            {location.host}/<strong>{handle}</strong>. {me.handle ? say.oldHandle : say.handleHint}
          </>
        }
        value={handle}
        onValue={(text) => setHandle(text.trim().toLowerCase())}
        error={errorOf(error, "handle")}
        autocomplete="off"
        maxLength={30}
        required
      />
      <ProblemNote error={error} unlessAt={["handle"]} />
      <div class="row">
        <Button look="primary" type="submit" busy={busy}>
          {common.save}
        </Button>
        {me.handle && (
          <Button look="quiet" onClick={() => setChanging(false)}>
            {common.cancel}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** A name that is made of somebody's: `Olga Özil` makes `olga-ozil`. */
function suggested(name: string): string {
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 30)
    .replace(/^-|-$/g, "");
}
