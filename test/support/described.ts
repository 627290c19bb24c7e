import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import document from "../../docs/openapi.json" with { type: "json" };

// biome-ignore lint/suspicious/noExplicitAny: a document to look into, not one to compute with.
const paths: Record<string, Record<string, any>> = document.paths;
const sharedResponses: Record<string, object> = document.components.responses;

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
addFormats.default(ajv);
// What the document itself consists of; of its schemas no keyword is unknown.
ajv.addVocabulary(["openapi", "info", "servers", "tags", "security", "paths", "components"]);
ajv.addSchema(document, "openapi", false, false);

export interface SeenAnswer {
  method: string;
  /** As the document spells it: `/v1/meetings/{id}`. */
  path: string;
  status: number;
  contentType: string | undefined;
  body: string;
}

/** What the document does not say of an answer, or says otherwise; nothing where they agree. */
export function disagreementWith({ method, path, status, contentType, body }: SeenAnswer): string | undefined {
  const described = paths[path]?.[method.toLowerCase()]?.responses[status];
  if (!described) return `${method} ${path} is not described to answer ${status}`;
  const { place, response } = resolved(described, ["paths", path, method.toLowerCase(), "responses", String(status)]);
  if (!body) return response.content && `${method} ${path} ${status} should have a body`;
  const mediaType = contentType?.split(";")[0] ?? "";
  const range = Object.keys(response.content ?? {}).find((range) => matches(mediaType, range));
  if (!range) return `${method} ${path} ${status} is not described as ${mediaType}`;
  if (!/json$/.test(mediaType)) return undefined;
  const validate = schemaAt(...place, "content", range, "schema");
  return validate(JSON.parse(body)) ? undefined : `${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}`;
}

/** A response that operations share stands among the components. */
// biome-ignore lint/suspicious/noExplicitAny: a part of the document.
function resolved(response: any, place: string[]): { place: string[]; response: any } {
  const name: string | undefined = response.$ref?.split("/").at(-1);
  return name ? { place: ["components", "responses", name], response: sharedResponses[name] } : { place, response };
}

/** Compiles what stands at this place in the document. Throws where it is no schema, or refers to what is not there. */
export function schemaAt(...place: string[]) {
  const pointer = place.map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  return ajv.compile({ $ref: `openapi#/${pointer}` });
}

function matches(mediaType: string, range: string): boolean {
  return range === mediaType || range === "*/*" || (range.endsWith("/*") && mediaType.startsWith(range.slice(0, -1)));
}
