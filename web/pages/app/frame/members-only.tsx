import type { AnyComponent } from "preact";
import { useTitle } from "../../../parts/use-title.ts";
import { useMe } from "../me.ts";
import { say } from "./texts.ts";

/** A view of what only members may ask for: a visitor who comes by its address reads what they can do. */
export function forMembers<Props extends object>(View: AnyComponent<Props>): AnyComponent<Props> {
  return function ForMembers(props: Props) {
    const { me } = useMe();
    return me.visitor ? <MembersOnly /> : <View {...props} />;
  };
}

function MembersOnly() {
  useTitle(say.membersOnly);
  return (
    <div class="stack">
      <h1>{say.membersOnly}</h1>
      <p>{say.visitorsMay}</p>
      <div>
        <a class="button" href="/app/calendar">
          {say.toCalendar}
        </a>
      </div>
    </div>
  );
}
