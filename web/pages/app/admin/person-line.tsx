import { useId, useRef } from "preact/hooks";
import type { AnswerOf } from "../../../client/operations.ts";
import { monthNamed } from "../../../times/shown.ts";
import { RolesForm, rolesShown } from "./roles-form.tsx";
import { say } from "./texts.ts";

export type Person = AnswerOf<"listUsers">["items"][number];

interface PersonLineProps {
  person: Person;
  /** Whether the roles can be changed here now. */
  isOpen: boolean;
  onToggle(isOpen: boolean): void;
  proving(work: () => Promise<void>): Promise<void>;
  onSaved(person: Person): void;
}

export function PersonLine({ person, isOpen, onToggle, proving, onSaved }: PersonLineProps) {
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const { name, email, roles, visitor, createdAt } = person;
  /** The form is gone with the button that had the focus. */
  const close = (andThen: () => void) => {
    toggle.current?.focus();
    andThen();
  };
  return (
    <li class="stack">
      <div class="person-line">
        <div>
          <div class="row">
            <strong id={id}>{name}</strong>
            {rolesShown
              .filter((role) => roles.includes(role))
              .map((role) => (
                <span key={role} class="tag">
                  {say.roles[role].name}
                </span>
              ))}
            {visitor && <span class="tag">{say.visitor}</span>}
          </div>
          <p class="soft small">
            {email}
            {createdAt && <> · {say.since(monthNamed(createdAt))}</>}
          </p>
        </div>
        <button
          ref={toggle}
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-describedby={id}
          onClick={() => onToggle(!isOpen)}
        >
          {say.change}
        </button>
      </div>
      {isOpen && (
        <RolesForm
          person={person}
          proving={proving}
          onSaved={(saved) => close(() => onSaved(saved))}
          onCancel={() => close(() => onToggle(false))}
        />
      )}
    </li>
  );
}
