import { Refusal } from "../functions/domain/refusal.ts";

/** A reason for not starting that the user can do something about: its message says what. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}

/** What is kept is damaged, or some of it is gone. */
export function damaged(file: string, how: string, cause?: unknown): CannotStart {
  return new CannotStart(
    `${file} ${how}. Put the whole data folder back from a copy, or begin anew: npm start -- --fresh deletes what is there.`,
    { cause },
  );
}

/** What an error means for whoever has asked to start. Where that is not known, it is the error itself. */
export function whyNoStart(error: unknown, folder: string): unknown {
  if (error instanceof CannotStart) return error;
  const { code = "", errcode = 0 } = error as { code?: string; errcode?: number };
  const reason = noSpace.has(code) || errcode === sqliteFull ? "has no space left" : reasons[code];
  if (reason) return new CannotStart(`The data folder ${folder} ${reason}.`, { cause: error });
  if (error instanceof Refusal && error.code === "unavailable") {
    return new CannotStart(`The database does not take any data. Has the disk of ${folder} space left?`, {
      cause: error,
    });
  }
  return error;
}

const noSpace = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const sqliteFull = 13;
const reasons: Record<string, string> = {
  EACCES: "may not be written by this user",
  EPERM: "may not be written by this user",
  EROFS: "cannot be written",
  EEXIST: "is a file",
  ENOTDIR: "lies in a file",
};
