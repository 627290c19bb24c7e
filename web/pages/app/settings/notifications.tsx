import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { type Me, useMe } from "../me.ts";
import { DoneNote } from "../shared/done-note.tsx";
import { Switch } from "../shared/fields/switch.tsx";
import { Section } from "../shared/section.tsx";
import { say as shared } from "../shared/texts.ts";
import { say } from "./texts.ts";

type Kind = keyof Me["notifications"];

/** What one is mailed. Each switch is saved at once. */
export function Notifications() {
  const { me, reload } = useMe();
  const [said, setSaid] = useState(me.notifications);
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>();

  /** It shows at once what was chosen, and takes it back where that fails. */
  async function change(kind: Kind, isOn: boolean): Promise<void> {
    const show = (value: boolean) => setSaid((before) => ({ ...before, [kind]: value }));
    show(isOn);
    setError(undefined);
    setSaved(false);
    try {
      await ask("changeMe", { body: { notifications: { [kind]: isOn } } });
      setSaved(true);
      reload();
    } catch (failure) {
      show(!isOn);
      setError(failure);
    }
  }

  return (
    <Section title={say.mails} intro={say.mailsIntro}>
      {!me.mailsArrive && <p class="note warning">{say.mailsComeBack(me.email)}</p>}
      <div>
        {(Object.keys(say.kinds) as Kind[]).map((kind) => (
          <Switch key={kind} label={say.kinds[kind]} checked={said[kind]} onChange={(isOn) => change(kind, isOn)} />
        ))}
      </div>
      <DoneNote words={isSaved && shared.saved} />
      <ProblemNote error={error} />
    </Section>
  );
}
