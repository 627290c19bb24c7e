import { language } from "../../../texts/language.ts";
import type { Insights } from "./insights-page.tsx";
import { say } from "./texts.ts";

export interface FiguresRow {
  name: string;
  figures: NonNullable<Insights["total"]>;
}

/** Averages, a row for each group. On a phone it scrolls by itself. */
export function FiguresTable({ label, rows }: { label: string; rows: readonly FiguresRow[] }) {
  const number = new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const written = (value: number | null) => (value === null ? "–" : number.format(value));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class="table-frame" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col">{say.reviews}</th>
            <th scope="col">{say.rating}</th>
            <th scope="col">{say.usefulness}</th>
            <th scope="col">{say.preparation}</th>
            <th scope="col">{say.punctuality}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures: { reviews, averages } }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{reviews}</td>
              <td>{written(averages.rating)}</td>
              <td>{written(averages.usefulness)}</td>
              <td>{written(averages.preparation)}</td>
              <td>{written(averages.punctuality)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
