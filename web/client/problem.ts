import type { Problem } from "../../functions/contract/problems.ts";

/** What the server has refused, in its own words. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** Whether what was to be changed is no longer as it was when it was read. */
export function isChangedMeanwhile(error: unknown): boolean {
  return error instanceof Refused && error.code === "version_mismatch";
}

/** Nobody has answered: the browser is offline, or the server is. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}
