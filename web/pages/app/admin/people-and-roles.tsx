import { useEffect, useState } from "preact/hooks";
import { errorOf } from "../../../client/problem.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { usePages } from "../../../parts/asking/use-pages.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { useMe } from "../me.ts";
import { Section } from "../shared/section.tsx";
import { useSettled } from "../shared/use-settled.ts";
import { useProof } from "../sign-in/use-proof.tsx";
import { type Person, PersonLine } from "./person-line.tsx";
import { ShowMore } from "./show-more.tsx";
import { say } from "./texts.ts";

/** Everybody with an account, by name, and what they may do. */
export function PeopleAndRoles() {
  const { me, reload } = useMe();
  const [text, setText] = useState("");
  const wanted = useSettled(text.trim());
  const { items, next, state, error, reload: reloadList } = usePages("listUsers", queryFor(wanted));
  const [changed, setChanged] = useState<Record<string, Person>>({});
  const [openId, setOpenId] = useState<string>();
  const { proving, popup } = useProof();
  const fieldError = errorOf(error, "email") ?? errorOf(error, "name");
  const isThere = state === "there";

  useEffect(() => {
    if (isThere && wanted) announce(say.found(items.length));
  }, [isThere, wanted]);

  const save = (person: Person) => {
    setChanged({ ...changed, [person.id]: person });
    setOpenId(undefined);
    announce(say.saved(person.name));
    if (person.id === me.id) reload();
  };

  return (
    <Section title={say.people} intro={say.peopleIntro}>
      <Field
        label={say.search}
        hint={say.searchHint}
        type="search"
        autocomplete="off"
        value={text}
        onValue={setText}
        error={fieldError}
      />
      <Waiting while={state === "waiting"} />
      <ProblemNote error={error} unlessAt={["email", "name"]} onAgain={reloadList} />
      {isThere && items.length === 0 && <p class="empty">{say.nobody}</p>}
      <ul class="lines">
        {items.map((item) => (
          <PersonLine
            key={item.id}
            person={changed[item.id] ?? item}
            isOpen={openId === item.id}
            onToggle={(isOpen) => setOpenId(isOpen ? item.id : undefined)}
            proving={proving}
            onSaved={save}
          />
        ))}
      </ul>
      <ShowMore {...next} />
      {popup}
    </Section>
  );
}

/** A whole address finds whoever has it; anything else is how a word of a name begins. */
function queryFor(wanted: string): { email?: string; name?: string } {
  if (/^\S+@\S+\.\S\S+$/.test(wanted)) return { email: wanted };
  return wanted ? { name: wanted } : {};
}
