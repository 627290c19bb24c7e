import { useTitle } from "../../../parts/use-title.ts";
import { isOrganizer, useMe } from "../me.ts";
import { PageLink } from "../shared/page-link.tsx";
import { Section } from "../shared/section.tsx";
import { Account } from "./account.tsx";
import { Feed } from "./feed.tsx";
import { Learned } from "./learned.tsx";
import { Notifications } from "./notifications.tsx";
import { Profile } from "./profile.tsx";
import { say } from "./texts.ts";
import { Tokens } from "./tokens.tsx";
import { WorkingHours } from "./working-hours.tsx";
import "../shared/shared.css";

/** What somebody says about themselves, and what is theirs alone. */
export function SettingsPage() {
  const { me } = useMe();
  useTitle(say.title);
  return (
    <div class="stack narrow">
      <h1>{say.title}</h1>
      <Profile />
      {isOrganizer(me) && (
        <Section title={say.page} intro={say.pageIntro}>
          <PageLink />
        </Section>
      )}
      <WorkingHours />
      <Notifications />
      <Learned />
      <Feed />
      <Tokens />
      <Account />
    </div>
  );
}
