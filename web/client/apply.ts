import { routes } from "virtual:routes";
import { ask } from "./ask.ts";
import type { OperationName } from "./operations.ts";

/** A request that the server has made ready, to be sent as it stands. */
export interface ReadyRequest {
  method: string;
  path: string;
  body: Record<string, unknown>;
}

/** Sends it. It is one of the server's operations, so that it gets a key and a session as all others do. */
export function apply({ method, path, body }: ReadyRequest, key?: string): Promise<unknown> {
  for (const [name, [routeMethod, pattern]] of Object.entries(routes)) {
    const params = routeMethod === method ? paramsIn(path, pattern) : undefined;
    if (params) return ask(name as OperationName, { params, body, ...(key && { key }) } as object);
  }
  throw new Error(`No operation answers ${method} ${path}.`);
}

/** The parts of a path that a pattern such as `/v1/meetings/{id}` names. */
function paramsIn(path: string, pattern: string): Record<string, string> | undefined {
  const parts = path.split("/");
  const wanted = pattern.split("/");
  if (parts.length !== wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    if (part.startsWith("{")) params[part.slice(1, -1)] = decodeURIComponent(parts[index]!);
    else if (part !== parts[index]) return undefined;
  }
  return params;
}
