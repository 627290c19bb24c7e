import { afterEach, beforeEach, vi } from "vitest";
import { logger } from "../../functions/runtime/logger.ts";

/** Keeps what each test here logs from that level on, and prints none of it. What is answered tells all that was logged so far. */
export function captureLog(level: "DEBUG" | "INFO"): () => string {
  let logged = "";
  beforeEach(() => {
    logged = "";
    logger.setLogLevel(level);
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, "write").mockImplementation((text) => {
        logged += text;
        return true;
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    logger.setLogLevel("CRITICAL");
  });
  return () => logged;
}
