import { isPartOfName } from "../../../../../functions/domain/people/sort-name.ts";
import { ask } from "../../../../client/ask.ts";
import { announce } from "../../../../parts/announce.ts";
import { useAnswer } from "../../../../parts/asking/use-answer.ts";
import { useWholeList } from "../../../../parts/asking/use-whole-list.ts";
import { Combobox } from "../../../../parts/fields/combobox.tsx";
import { useMe } from "../../me.ts";
import { useSettled } from "../use-settled.ts";
import { addressesIn, type Guest, type Invited, isAddress, keyOf, nameOf } from "./guest.ts";
import { usePeopleMet } from "./people-met.ts";
import { say } from "./texts.ts";
import "./people.css";

interface PeopleFieldProps {
  label: string;
  invited: Invited;
  onInvited(change: (before: Invited) => Invited): void;
  /** Who is there already, by their ids. */
  without: readonly string[];
  error?: string | undefined;
}

const mostShown = 6;

/** People to invite: by name those whom one meets or can book, and by their address anybody else. */
export function PeopleField({ label, invited, onInvited, without, error }: PeopleFieldProps) {
  const { me } = useMe();
  const { guests, text } = invited;
  const met = usePeopleMet();
  const { answer: organizers = [] } = useWholeList("listOrganizers", me.visitor ? undefined : {});
  const wanted = text.trim().toLowerCase();
  // Only admins may search through everybody.
  const name = useSettled(me.roles.includes("admin") ? wanted : "");
  const { answer: named } = useAnswer("listUsers", name && !name.includes("@") ? { query: { name } } : undefined);
  const taken = new Set([me.id, ...without, ...guests.map(keyOf)]);
  // Admins are told people's addresses. Here, whoever has one is somebody without an account.
  const known = [...met, ...organizers, ...(named?.items ?? [])]
    .filter(({ id, name }, index, all) => {
      const isFirst = all.findIndex((other) => other.id === id) === index;
      return isFirst && !taken.has(id) && isPartOfName(wanted, name);
    })
    .map(({ id, name }) => ({ id, name }));
  const found: Guest[] = [...known.slice(0, mostShown), ...(isAddress(wanted) ? [{ email: wanted }] : [])];

  function add(added: readonly Guest[]): void {
    onInvited(({ guests: before }) => ({
      guests: [...before, ...added.filter((each) => !before.some((other) => keyOf(other) === keyOf(each)))],
      text: "",
    }));
    announce(say.added(added.map(nameOf)));
    for (const guest of added) if ("email" in guest) callByName(guest.email);
  }
  function change(guest: Guest, replacement: readonly Guest[]): void {
    onInvited((before) => ({
      ...before,
      guests: before.guests.flatMap((each) => (keyOf(each) === keyOf(guest) ? replacement : [each])),
    }));
  }
  /** Whoever has the address here is shown by name. The invitation is the same. */
  function callByName(email: string): void {
    if (me.visitor) return;
    ask("listUsers", { query: { email } }).then(
      ({ items: [person] }) => person && change({ email }, [{ id: person.id, name: person.name }]),
      () => {},
    );
  }

  return (
    <div class="people-field">
      {guests.length > 0 && (
        <ul class="chips">
          {guests.map((guest) => (
            <li key={keyOf(guest)}>
              <button
                type="button"
                class="chip"
                onClick={() => change(guest, [])}
                aria-label={say.leaveOut(nameOf(guest))}
              >
                {nameOf(guest)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={label}
        hint={say.hint}
        error={error}
        text={text}
        onText={(typed) => {
          const addresses = addressesIn(typed);
          if (addresses.length > 0) add(addresses.map((email) => ({ email })));
          else onInvited((before) => ({ ...before, text: typed }));
        }}
        found={found}
        keyOf={keyOf}
        onChoose={(guest) => add([guest])}
        nothing={wanted ? say.nobody : ""}
      >
        {(guest) => ("email" in guest ? say.byAddress(guest.email) : guest.name)}
      </Combobox>
    </div>
  );
}
