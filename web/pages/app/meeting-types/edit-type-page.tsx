import { useLocation } from "preact-iso";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { say } from "./texts.ts";
import { TypeForm } from "./type-form.tsx";
import "../shared/shared.css";
import "./meeting-types.css";

/** One type, to be changed or to be made. */
export function EditTypePage({ id }: { id: string }) {
  const isNew = id === "new";
  const { query } = useLocation();
  const type = useAnswer("getMeetingType", isNew ? undefined : { params: { id } });
  const title = isNew ? say.newType : (type.answer?.name ?? say.title);
  useTitle(title);
  return (
    <div class="stack narrow">
      <header>
        <a href="/app/meeting-types">{say.allTypes}</a>
        <h1>{title}</h1>
      </header>
      {!isNew && <Waiting while={type.state === "waiting"} />}
      <ProblemNote error={type.error} onAgain={type.reload} />
      {(isNew || type.answer) && (
        <TypeForm
          key={id}
          saved={type.answer}
          scope={type.answer?.scope ?? (query.scope === "organization" ? "organization" : "personal")}
        />
      )}
    </div>
  );
}
