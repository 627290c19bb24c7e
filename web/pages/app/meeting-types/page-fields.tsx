import { errorOf } from "../../../client/problem.ts";
import { Field } from "../../../parts/fields/field.tsx";
import { useMe } from "../me.ts";
import { Switch } from "../shared/fields/switch.tsx";
import type { Scope } from "./draft.ts";
import { say } from "./texts.ts";
import type { FieldsProps } from "./type-form.tsx";

/** Where the type stands for everybody. */
export function PageFields({ draft, onDraft, error, scope }: FieldsProps & { scope: Scope }) {
  const { me } = useMe();
  return (
    <section class="card stack" aria-labelledby="public">
      <h2 id="public">{say.publicPage}</h2>
      {scope === "personal" ? (
        <Switch
          label={say.public}
          hint={me.handle ? say.publicHint : say.noPageYet}
          checked={draft.public}
          onChange={(isPublic) => onDraft({ public: isPublic })}
        />
      ) : (
        <p class="soft">{say.organizationsHint}</p>
      )}
      <Field
        label={say.slug}
        hint={`${location.host}/${me.handle ?? "…"}/${draft.slug || "…"}${draft.slug ? "" : ` (${say.slugHint})`}`}
        value={draft.slug}
        onValue={(slug) => onDraft({ slug: slug.trim().toLowerCase() })}
        error={errorOf(error, "slug")}
        autocomplete="off"
        optional
      />
    </section>
  );
}
