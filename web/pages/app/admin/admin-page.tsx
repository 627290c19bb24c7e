import { useTitle } from "../../../parts/use-title.ts";
import { FailedMails } from "./failed-mails.tsx";
import { PeopleAndRoles } from "./people-and-roles.tsx";
import { TestMail } from "./test-mail.tsx";
import { say } from "./texts.ts";
import "../shared/shared.css";
import "./admin.css";

/** Who may do what, and whether mails arrive. */
export function AdminPage() {
  useTitle(say.title);
  return (
    <div class="stack">
      <h1>{say.title}</h1>
      <PeopleAndRoles />
      <TestMail />
      <FailedMails />
      <p>
        <a href="/app/meeting-types">{say.types}</a>
      </p>
    </div>
  );
}
