import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { ask } from "../../../client/ask.ts";
import { forgetSession } from "../../../client/session.ts";
import { Button } from "../../../parts/button.tsx";
import { useInboxCount } from "../inbox/count.ts";
import { isOrganizer, type Me, useMe } from "../me.ts";
import { say } from "./texts.ts";

/** What stands around every view: where one is, and where one can go. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { me } = useMe();
  const { path } = useLocation();
  const waiting = useInboxCount();
  return (
    <div class="frame">
      <a class="button to-content" href="#content">
        {say.toContent}
      </a>
      <nav aria-label={say.navigation}>
        <ul>
          {placesFor(me).map(({ href, name }) => (
            <li key={href}>
              <a href={href} aria-current={path.startsWith(href) ? "page" : undefined}>
                {name}
                {href === "/app/inbox" && waiting > 0 && (
                  <span class="count">
                    <span class="unseen">{say.waiting} </span>
                    {waiting}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
        <div class="who">
          <p class="small soft">{me.name}</p>
          <Button look="quiet" onClick={signOut}>
            {say.signOut}
          </Button>
        </div>
      </nav>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function placesFor(me: Me): { href: string; name: string }[] {
  const place = (page: string, name: string) => ({ href: `/app/${page}`, name });
  return [
    place("calendar", say.calendar),
    place("book", say.book),
    place("inbox", say.inbox),
    ...(isOrganizer(me) ? [place("clear-day", say.clearDay)] : []),
    ...(isOrganizer(me) ? [place("availability", say.availability)] : []),
    ...(isOrganizer(me) || me.roles.includes("admin") ? [place("meeting-types", say.meetingTypes)] : []),
    place("analytics", say.analytics),
    place("reviews", say.reviews),
    ...(me.roles.includes("hr") || me.roles.includes("admin") ? [place("insights", say.insights)] : []),
    place("settings", say.settings),
    ...(me.roles.includes("admin") ? [place("admin", say.admin)] : []),
  ];
}

async function signOut(): Promise<void> {
  await ask("logOut", { body: {} }).catch(() => {});
  forgetSession();
  location.assign("/app");
}
