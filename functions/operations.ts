import type { AnyOperation } from "./http/operation.ts";
import { checkHealth } from "./operations/documents/check-health.ts";

/**
 * Every operation, once. Routes, functions, grants, the OpenAPI document, the Postman collection, the local server and the
 * authorization tests are made from this list. Each stands in `operations/<area>/<name>.ts`.
 */
export const operations: readonly AnyOperation[] = [
  checkHealth,
];
