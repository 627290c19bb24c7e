import { lengthOf } from "../../../times/length.ts";
import { useMe } from "../me.ts";
import { CopyButton } from "../shared/copy-button.tsx";
import { Switch } from "../shared/fields/switch.tsx";
import type { MeetingType } from "./draft.ts";
import { say } from "./texts.ts";

interface TypeLineProps {
  type: MeetingType;
  mayEdit: boolean;
  busy: boolean;
  /** Whether one's own page offers it, where it is one of the organization's. */
  isPublished: boolean;
  onPublish: ((isPublic: boolean) => void) | undefined;
}

export function TypeLine({ type, mayEdit, busy, isPublished, onPublish }: TypeLineProps) {
  const { me } = useMe();
  const { id, slug, name, color, durationMinutes, kind, active, scope } = type;
  const isOrganizations = scope === "organization";
  const isOnPage = kind === "meeting" && active && (isOrganizations ? isPublished : type.public);
  return (
    <li class="type-line">
      <div class="row">
        <span class="dot" style={{ "--color": color }} />
        {mayEdit ? <a href={`/app/meeting-types/${id}`}>{name}</a> : <strong>{name}</strong>}
        <span class="tag">{lengthOf(durationMinutes, "short")}</span>
        {kind === "focus" && <span class="tag">{say.focus}</span>}
        {!active && <span class="tag">{say.inactive}</span>}
        {isOnPage && !isOrganizations && <span class="tag">{say.onPage}</span>}
      </div>
      <div class="row">
        {isOrganizations && kind === "meeting" && active && onPublish && (
          <Switch label={say.onPage} checked={isPublished} disabled={busy} onChange={onPublish} />
        )}
        {isOnPage && me.handle && (
          <CopyButton text={`${location.origin}/${me.handle}/${slug}`} name={say.linkTo(name)} />
        )}
      </div>
    </li>
  );
}
