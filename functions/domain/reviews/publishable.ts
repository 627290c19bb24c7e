/**
 * Which figures of a month can be shown so that nobody can be singled out by adding and subtracting them.
 *
 * A *cell* is a set of reviews: those of one organizer, of Mondays, of the whole month. A figure of a cell is the sum of something
 * over its reviews, so whoever knows several cells also knows every combination `a·cell + b·cell + …`. Such a combination tells of a
 * few people where it is zero for all reviews but theirs. "Olga's reviews" minus "those of Olga's own meeting type" can be a single one, though each
 * has dozens.
 *
 * The rule: five disjoint panels of reviewers are found, on each of which the published cells are as independent of each other as
 * they are altogether. Take any combination that is zero for everybody but four people: one panel has none of the four, so on it the
 * combination is zero; then it is zero everywhere. Hence no combination, of however many cells, tells of one to four people.
 *
 * Within one grouping this comes down to the usual rule: a cell of fewer than five is withheld, and so is a second one from which it
 * could be found by subtraction. Across groupings it may ask for more people than are strictly needed, which is safe and simple.
 */

/** Nothing that is shown tells of fewer reviewers than this. */
export const minReviewers = 5;

/** The name of a cell. */
export type Cell = string;

/** A review as this rule sees it. */
export interface CellsOfReview {
  reviewer: string;
  /** Every cell that it is in. */
  cells: readonly Cell[];
}

/** The reviews of one person. Whoever leaves one of them out leaves out all of them. */
type ReviewsOfOne = readonly (readonly Cell[])[];

/** The value of a linear combination of cells at one review is the sum of its coefficients there. */
type Combination = ReadonlyMap<Cell, number>;

/** On a panel, a combination that is 1 at its review and 0 at those of the witnesses before it. */
interface Witness {
  review: readonly Cell[];
  combination: Combination;
}

/** Reviewers, and one witness for each independent cell: they prove that no combination of these cells is zero on the whole panel. */
interface Panel {
  reviewers: ReviewsOfOne[];
  witnesses: Witness[];
}

/**
 * Which of the wanted cells can be shown together. The first ones are preferred. The same reviews give the same answer, in whatever
 * order they come: if two answers differed, they could be subtracted, too.
 */
export function publishableCells(reviews: readonly CellsOfReview[], wanted: Iterable<Cell>): Set<Cell> {
  const everybody = byReviewer(reviews);
  const unasked = new Set(everybody);
  const panels = Array.from({ length: minReviewers }, (): Panel => ({ reviewers: [], witnesses: [] }));
  const publishable = new Set<Cell>();
  for (const cell of wanted) {
    if (followsFrom(panels[0]!, cell, everybody) || admit(cell, panels, unasked)) publishable.add(cell);
  }
  return publishable;
}

/** Whether the cell is a combination of those that are published, so that it tells nothing new. Any panel can say. */
function followsFrom(panel: Panel, cell: Cell, everybody: readonly ReviewsOfOne[]): boolean {
  const rest = remainderOn(panel, cell);
  return !everybody.some((reviews) => reviewWith(rest, reviews));
}

/** Adds the cell to each panel, with a reviewer whom no panel has yet where one is needed. Adds it to none where there are too few. */
function admit(cell: Cell, panels: readonly Panel[], unasked: Set<ReviewsOfOne>): boolean {
  const additions: { panel: Panel; witness: Witness; reviewer?: ReviewsOfOne }[] = [];
  for (const panel of panels) {
    const rest = remainderOn(panel, cell);
    const already = firstReviewWith(rest, panel.reviewers);
    const found = already ?? firstReviewWith(rest, unasked);
    if (!found) {
      for (const { reviewer } of additions) if (reviewer) unasked.add(reviewer);
      return false;
    }
    if (!already) unasked.delete(found.reviewer);
    const witness = { review: found.review, combination: scaled(rest, inverse(valueAt(rest, found.review))) };
    additions.push({ panel, witness, ...(!already && { reviewer: found.reviewer }) });
  }
  for (const { panel, witness, reviewer } of additions) {
    panel.witnesses.push(witness);
    if (reviewer) panel.reviewers.push(reviewer);
  }
  return true;
}

/** The cell, combined with those before it so that it is zero at every witness of the panel. */
function remainderOn({ witnesses }: Panel, cell: Cell): Combination {
  const rest = new Map([[cell, 1]]);
  for (const { review, combination } of witnesses) {
    const value = valueAt(rest, review);
    if (value === 0) continue;
    for (const [other, coefficient] of combination) {
      rest.set(other, modulo((rest.get(other) ?? 0) - modulo(value * coefficient)));
    }
  }
  return rest;
}

function firstReviewWith(combination: Combination, reviewers: Iterable<ReviewsOfOne>) {
  for (const reviewer of reviewers) {
    const review = reviewWith(combination, reviewer);
    if (review) return { reviewer, review };
  }
  return undefined;
}

/** A review at which the combination is not zero. */
function reviewWith(combination: Combination, reviews: ReviewsOfOne): readonly Cell[] | undefined {
  return reviews.find((cells) => valueAt(combination, cells) !== 0);
}

function valueAt(combination: Combination, review: readonly Cell[]): number {
  let sum = 0;
  for (const cell of review) sum += combination.get(cell) ?? 0;
  return sum % prime;
}

function scaled(combination: Combination, factor: number): Combination {
  return new Map([...combination].map(([cell, coefficient]) => [cell, modulo(coefficient * factor)]));
}

/**
 * Reviewers, those with the most reviews first: on a panel they serve for the most cells. No name decides, so that a reviewer who
 * becomes anonymous changes nothing.
 */
function byReviewer(reviews: readonly CellsOfReview[]): ReviewsOfOne[] {
  const people = [...Map.groupBy(reviews, ({ reviewer }) => reviewer).values()].map((theirs) => {
    const inOrder = theirs.map(({ cells }) => cells).sort(compareTexts);
    return { reviews: inOrder, text: String(inOrder) };
  });
  people.sort((one, other) => other.reviews.length - one.reviews.length || compareTexts(one.text, other.text));
  return people.map(({ reviews }) => reviews);
}

function compareTexts(one: unknown, other: unknown): number {
  const [first, second] = [String(one), String(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * Coefficients are computed modulo the greatest prime whose products are exact numbers. Cells that are independent modulo this prime
 * are independent. And as a review is in five cells at most, a combination of whole coefficients up to ten million is zero where it
 * is zero modulo this prime.
 */
const prime = 67_108_859;

function modulo(value: number): number {
  const rest = value % prime;
  return rest < 0 ? rest + prime : rest;
}

/** By Fermat: the power of `prime - 2`. */
function inverse(value: number): number {
  let result = 1;
  for (let base = value, exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}
