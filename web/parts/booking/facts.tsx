import { Said } from "./said.tsx";

/** What else is known of a meeting, in people's own words. What nobody has said is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, fact: string])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, fact]) => fact)
        .map(([name, fact]) => (
          <div key={name}>
            <dt class="soft small">{name}</dt>
            <dd class="said" dir="auto">
              <Said text={fact} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
