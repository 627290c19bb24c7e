import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { ask } from "../../../client/ask.ts";
import { Brand } from "../../../parts/brand.tsx";
import { Button } from "../../../parts/button.tsx";
import { useInboxCount } from "../inbox/count.ts";
import { useMe } from "../me.ts";
import { signOutHere } from "../sign-in/sign-out-here.ts";
import { Icon } from "./icon.tsx";
import { type Place, placesOf } from "./places.ts";
import { say } from "./texts.ts";

/** Where one can go: beside the view, and on a phone below it, where only the everyday places are there at once. */
export function Navigation() {
  const { me } = useMe();
  const { path } = useLocation();
  const waiting = useInboxCount();
  const [isOpen, setOpen] = useState(false);
  const navigation = useRef<HTMLElement>(null);
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!isOpen) return;
    const closeUnless = ({ target }: Event) => navigation.current?.contains(target as Node) || setOpen(false);
    for (const leaving of ["pointerdown", "focusin"]) document.addEventListener(leaving, closeUnless);
    return () => {
      for (const leaving of ["pointerdown", "focusin"]) document.removeEventListener(leaving, closeUnless);
    };
  }, [isOpen]);

  // The app begins with the calendar.
  const isHere = ({ page }: Place) => path.startsWith(`/app/${page}`) || (path === "/app" && page === "calendar");
  const { everyday, others } = placesOf(me);
  const links = (places: Place[]) =>
    places.map((place) => (
      <li key={place.page}>
        <a class="place" href={`/app/${place.page}`} aria-current={isHere(place) ? "page" : undefined}>
          <Icon name={place.page} />
          <span>{place.name}</span>
          {place.page === "inbox" && waiting > 0 && (
            <span class="count">
              <span class="unseen">{say.waiting} </span>
              {waiting}
            </span>
          )}
        </a>
      </li>
    ));

  return (
    <nav
      ref={navigation}
      class="navigation"
      aria-label={say.navigation}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "Escape" || !isOpen) return;
        setOpen(false);
        currentTarget.querySelector<HTMLElement>(".more")?.focus();
      }}
    >
      <a class="brand" href="/app/calendar">
        <Brand />
      </a>
      <ul class="everyday">{links(everyday)}</ul>
      <button
        type="button"
        class={others.some(isHere) ? "place more here" : "place more"}
        aria-expanded={isOpen}
        aria-controls="other-places"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
        <span>{say.more}</span>
      </button>
      <div id="other-places" class={isOpen ? "others open" : "others"}>
        <ul>{links(others)}</ul>
        <div class="who">
          <p class="small soft">{me.name}</p>
          <Button look="quiet" onClick={signOut}>
            {say.signOut}
          </Button>
        </div>
      </div>
    </nav>
  );
}

async function signOut(): Promise<void> {
  await ask("logOut", { body: {} }).catch(() => {});
  signOutHere();
}
