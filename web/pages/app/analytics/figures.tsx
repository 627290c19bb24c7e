/** What is counted, what it comes to, and what there is to know about that. */
export type Figure = readonly [name: string, value: string, note?: string | false | undefined];

/** Numbers at a glance. */
export function Figures({ title, figures }: { title: string; figures: readonly Figure[] }) {
  return (
    <section class="card" aria-label={title}>
      <dl class="figures">
        {figures.map(([name, value, note]) => (
          <div key={name}>
            <dt class="soft small">{name}</dt>
            <dd class="figure-value">{value}</dd>
            {note && <dd class="soft small">{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Numbers one below the other, to be read. */
export function FigureLines({ id, title, figures }: { id: string; title: string; figures: readonly Figure[] }) {
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl class="lines figure-lines">
        {figures.map(([name, value, note]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {note && <span class="soft small">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
