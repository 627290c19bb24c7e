/** From the words of the NATURAL PLAN tasks to suggestions: test/support/natural-plan. */
import { describe, expect, test } from "vitest";
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import { naturalPlanFigures } from "../../../support/natural-plan/figures.ts";
import { readTasks } from "../../../support/natural-plan/read-task.ts";
import { intervalOf, wishesOfTask, wishingContextOfTask } from "../../../support/natural-plan/task-context.ts";
import { organizerId } from "../suggestions/contexts.ts";

const tasks = new Map(readTasks().map((task) => [task.id, task]));

function taskNumbered(number: number) {
  return tasks.get(`calendar_scheduling_example_${number}`)!;
}

describe("what a task says becomes wishes", () => {
  test("what people cannot do is never, what they would rather not is avoided, and a day alone goes on with what was said", () => {
    expect(wishesOfTask(taskNumbered(867))).toEqual({
      order: "best",
      makeRoom: false,
      windows: [
        { kind: "never", days: ["monday"], userId: organizerId },
        { kind: "never", days: ["tuesday"], userId: organizerId },
        { kind: "never", days: ["thursday"], end: "15:00", userId: organizerId },
        { kind: "avoid", days: ["wednesday"], userId: "Scott" },
      ],
    });
  });

  test("the earliest availability is an order, and what people would rather not is hard then", () => {
    expect(wishesOfTask(taskNumbered(702))).toEqual({
      order: "earliest",
      makeRoom: false,
      windows: [{ kind: "never", days: ["monday"], userId: organizerId }],
    });
  });
});

test.each([702, 704, 723, 826, 978])(
  "task %i wants the earliest time, and gets the answer of the benchmark first",
  (number) => {
    const task = taskNumbered(number);
    expect(rankedCandidates(wishingContextOfTask(task), 1)).toMatchObject([intervalOf(task.golden)]);
  },
);

test("of all hundred, every answer of the benchmark can be suggested, and the first suggestion keeps to all that is said", () => {
  const { "with wishes": figures } = naturalPlanFigures();
  expect(figures).toMatchObject({
    ...{ tasks: 100, goldenListed: 100, firstAsSaid: 100 },
    ...{ rather: "36 of 36", earliest: "18 of 18" },
  });
});
