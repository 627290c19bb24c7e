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

/** Whether nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Refused && error.code === "http_401";
}

/** Whether there is no such thing, or none for whoever asks. */
export function isMissing(error: unknown): boolean {
  return error instanceof Refused && error.problem.status === 404;
}

/** Nobody has answered: the browser is offline, or the server is. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** What the server says is wrong with one field. */
export function errorOf(error: unknown, path: string): string | undefined {
  if (!(error instanceof Refused)) return undefined;
  return error.problem.errors?.find((each) => each.path === path || each.path.startsWith(`${path}.`))?.message;
}

/** Whether what was to be changed is no longer as it was when it was read. */
export function isChangedMeanwhile(error: unknown): boolean {
  return error instanceof Refused && error.code === "version_mismatch";
}
