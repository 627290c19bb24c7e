import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export function Section({ title, intro, children }: { title: string; intro?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p class="soft">{intro}</p>}
      {children}
    </section>
  );
}
