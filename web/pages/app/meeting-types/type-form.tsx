import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { isChangedMeanwhile } from "../../../client/problem.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useKey } from "../../../parts/asking/use-key.ts";
import { Button } from "../../../parts/button.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { common } from "../../../texts/common.ts";
import { isOrganizer, useMe } from "../me.ts";
import { AskFirst } from "../shared/ask-first.tsx";
import { ChangedMeanwhile } from "../shared/changed-meanwhile.tsx";
import { say as shared } from "../shared/texts.ts";
import { useGoTo } from "../shared/use-go-to.ts";
import { useUnsaved } from "../shared/use-unsaved.ts";
import { BasicFields } from "./basic-fields.tsx";
import { DifferingFields } from "./differing-fields.tsx";
import {
  bodyOf,
  type Draft,
  differences,
  draftOf,
  type Kind,
  type MeetingType,
  newDraft,
  type Scope,
} from "./draft.ts";
import { PageFields } from "./page-fields.tsx";
import { RuleFields } from "./rule-fields.tsx";
import { SeenByOthers } from "./seen-by-others.tsx";
import { say } from "./texts.ts";

export interface FieldsProps {
  draft: Draft;
  onDraft(changes: Partial<Draft>): void;
  error: unknown;
}

export function TypeForm({ saved, scope }: { saved: MeetingType | undefined; scope: Scope }) {
  const { me } = useMe();
  const goTo = useGoTo();
  const [base, setBase] = useState(saved);
  const [blank] = useState(() => ({ ...newDraft, public: scope === "personal" }));
  const [draft, setDraft] = useState(() => (saved ? draftOf(saved) : blank));
  const [kind, setKind] = useState<Kind>(saved?.kind ?? "meeting");
  const [newer, setNewer] = useState<MeetingType>();
  const { busy, error, doing } = useDoing();
  const keyFor = useKey();

  function take(type: MeetingType): void {
    setBase(type);
    setDraft(draftOf(type));
    setNewer(undefined);
  }

  const save = (over = base) =>
    doing(async () => {
      if (!over) {
        const body = { ...bodyOf(draft), name: draft.name, durationMinutes: draft.durationMinutes, kind, scope };
        await ask("createMeetingType", { body, key: keyFor(body) });
        announce(shared.saved);
        goTo("/app/meeting-types");
        return;
      }
      try {
        take(await ask("changeMeetingType", { params: { id: over.id }, body: bodyOf(draft), ifMatch: over.version }));
        announce(shared.saved);
      } catch (failure) {
        if (!isChangedMeanwhile(failure)) throw failure;
        setNewer(await ask("getMeetingType", { params: { id: over.id }, query: {} }));
      }
    });
  const remove = () =>
    doing(async () => {
      await ask("deleteMeetingType", { params: { id: base!.id } });
      goTo("/app/meeting-types");
    });

  const fields = { draft, onDraft: (changes: Partial<Draft>) => setDraft({ ...draft, ...changes }), error };
  const isTouched = differences(draft, base ? draftOf(base) : blank).length > 0;
  const isChanged = !base || isTouched;
  useUnsaved(isTouched);
  return (
    <Form onSubmit={save}>
      {newer && (
        <ChangedMeanwhile busy={busy} onMine={() => save(newer)} onTheirs={() => take(newer)}>
          <DifferingFields base={draftOf(base!)} newer={draftOf(newer)} />
        </ChangedMeanwhile>
      )}
      <BasicFields {...fields} kind={kind} onKind={base ? undefined : setKind} />
      {kind === "meeting" && <RuleFields {...fields} />}
      {kind === "meeting" && draft.active && isOrganizer(me) && (
        <SeenByOthers id={base?.id} draft={draft} isSaved={!isChanged} />
      )}
      {kind === "meeting" && <PageFields {...fields} scope={scope} />}
      <ProblemNote error={error} />
      {isChanged && !newer && (
        <div class="row save">
          <Button look="primary" type="submit" busy={busy}>
            {base ? common.save : say.create}
          </Button>
          {base && <p class="soft small">{say.unsaved}</p>}
        </div>
      )}
      {base && (
        <AskFirst name={say.delete} busy={busy} onYes={remove}>
          <p>{say.deleting(base.name)}</p>
        </AskFirst>
      )}
    </Form>
  );
}
