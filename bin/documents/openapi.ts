import * as z from "zod";
import {
  type CreateDocumentOptions,
  createDocument,
  type ZodOpenApiHeaderObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiParameterObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi";
import { languages } from "../../functions/domain/texts/language.ts";
import { type AnyOperation, takesKey, wantsAccessToken } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import project from "../../package.json" with { type: "json" };
import { namedAnswer, namedRequest } from "./bodies.ts";
import { exampleOf } from "./examples/examples.ts";
import { bodyExample, noteOn, withExamples } from "./examples/in-document.ts";
import { areas, introduction } from "./introduction.ts";
import { refusalResponses, refusalsOf } from "./refusals.ts";

/** The OpenAPI 3.1 document, made of the list of operations and nothing else. */
export function openapiDocument() {
  return createDocument(
    {
      openapi: "3.1.1",
      info: {
        title: "Meeting Scheduler",
        version: project.version,
        description: introduction,
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: "/", description: "The server that this document came from." }],
      tags: Object.values(areas),
      security: [{ accessToken: [] }],
      paths: pathsOf(inReadingOrder(operations)),
      components: {
        securitySchemes: {
          accessToken: {
            type: "http",
            scheme: "bearer",
            bearerFormat: "JWT",
            description: "The `accessToken` that logging in answers.",
          },
        },
        responses: refusalResponses,
        parameters,
        headers,
      },
    },
    { override: tidied },
  );
}

/** A path as OpenAPI spells it: it knows no `{file+}`. */
export function documentedPath({ path }: AnyOperation): string {
  return path.replace("+}", "}");
}

/** Area by area, as they are introduced; within one as they are listed. */
function inReadingOrder(operations: readonly AnyOperation[]): AnyOperation[] {
  return Object.keys(areas).flatMap((area) => operations.filter((operation) => operation.area === area));
}

function pathsOf(operations: readonly AnyOperation[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const path = documentedPath(operation);
    paths[path] = { ...paths[path], [methodOf(operation)]: described(operation) };
  }
  return paths;
}

export function methodOf({ method }: AnyOperation) {
  return method.toLowerCase() as Lowercase<typeof method>;
}

function described(operation: AnyOperation): ZodOpenApiOperationObject {
  const { name, area, summary, description, params, query } = operation;
  const body = namedRequest(operation);
  const example = exampleOf(operation);
  return {
    operationId: name,
    tags: [areas[area].name],
    summary,
    description: [description, placesOf(operation), accessOf(operation), limitOf(operation), noteOn(example)]
      .filter(Boolean)
      .join("\n\n"),
    ...(!wantsAccessToken(operation) && { security: [] }),
    requestParams: {
      ...(params && { path: withExamples(params, example.params) }),
      ...(query && { query: withExamples(query, example.query) }),
    },
    parameters: [
      { $ref: "#/components/parameters/Accept-Language" },
      ...(takesKey(operation) ? [{ $ref: "#/components/parameters/Idempotency-Key" }] : []),
      ...(operation.conditional ? [{ $ref: "#/components/parameters/If-Match" }] : []),
      ...(operation.answer.tagged ? [{ $ref: "#/components/parameters/If-None-Match" }] : []),
    ],
    ...(body && {
      // Nothing sent says as much as an empty object.
      requestBody: {
        required: !operation.body?.safeParse({}).success,
        content: { [bodyTypeOf(operation)]: { schema: body, ...bodyExample(example) } },
      },
    }),
    responses: { ...successOf(operation), ...refusalsOf(operation) },
  };
}

export function bodyTypeOf({ form }: AnyOperation): string {
  return form ? "application/x-www-form-urlencoded" : "application/json";
}

function placesOf({ alsoAt }: AnyOperation): string | undefined {
  return alsoAt && `Also at ${alsoAt.map((path) => `\`${path}\``).join(", ")}.`;
}

function limitOf({ costly }: AnyOperation): string | undefined {
  if (!costly) return undefined;
  return `It costs much to answer, so you can ask for ${costly} only so often an hour. Then 429 says by \`Retry-After\` when to ask again.`;
}

function accessOf({ access, recentProof, visitors }: AnyOperation): string {
  if (access === "public") return "";
  if (access === "link")
    return "For whoever has the link from a mail: `token` names the person and the meeting. Anything but a good one is 404.";
  const who = access === "signed-in" ? everybody(visitors) : `Needs the role ${access.join(" or ")}.`;
  return recentProof ? `${who} ${withProof}` : who;
}

function everybody(visitors: AnyOperation["visitors"]): string {
  return visitors === "refused"
    ? "For everybody who has signed in and is no visitor: somebody whose address lies outside the organization's domains."
    : "For everybody who has signed in.";
}

const withProof =
  "You must have signed in with your password or a code within the last ten minutes: 403 `recent_proof_required` else. Refreshing a " +
  "token or using a personal token is no proof.";

function successOf(operation: AnyOperation) {
  const { answer } = operation;
  const { status, contentType = "application/json", csv, tagged, file, description } = answer;
  const schema = namedAnswer(operation);
  const names = ["X-Request-Id"];
  if (carriesVersion(schema) || tagged) names.push("ETag");
  if (takesKey(operation)) names.push("Idempotency-Replayed");
  return {
    [status]: {
      description,
      headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
      ...(file && { content: { "*/*": { schema: {} } } }),
      ...(schema && {
        content: {
          [mediaTypeOf(contentType)]: { schema },
          ...(csv && { "text/csv": { schema: { type: "string" as const } } }),
        },
      }),
    },
    ...(tagged && { 304: { description: "Nothing has changed since what `If-None-Match` names." } }),
  };
}

function carriesVersion(schema: unknown): boolean {
  return schema instanceof z.ZodObject && "version" in schema.shape;
}

const tidied: CreateDocumentOptions["override"] = ({ jsonSchema, io }) => {
  // Fields may be added to answers: clients are not told to refuse them.
  if (io === "output" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  // What every JSON parser holds is no limit of ours.
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};

const parameters: Record<string, ZodOpenApiParameterObject> = {
  "Accept-Language": {
    in: "header",
    name: "Accept-Language",
    required: false,
    description:
      `In which language to say what people read: ${languages.map((language) => `\`${language}\``).join(", ")}, or a regional ` +
      "form. Where it names none of these, the caller's profile decides, if it is read for the request anyway; else it is English.",
    schema: { type: "string", examples: ["de-AT, de;q=0.9, en;q=0.5"] },
  },
  "Idempotency-Key": {
    in: "header",
    name: "Idempotency-Key",
    required: false,
    description:
      "Of the client's choice. The same request with the same key has one effect, and the same answer for 24 hours.",
    schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[\\x20-\\x7e]+$" },
  },
  "If-Match": {
    in: "header",
    name: "If-Match",
    required: false,
    description: "The version that is to be changed, as its `ETag` says: any other is left as it is.",
    schema: { type: "string", examples: ['"3"'] },
  },
  "If-None-Match": {
    in: "header",
    name: "If-None-Match",
    required: false,
    description:
      "What the client has already, as its `ETag` says: where that is still so, the answer is 304 without a body.",
    schema: { type: "string", examples: ['"47DEQpj8HBSa-_TImW-5JC"'] },
  },
};

const headers: Record<string, ZodOpenApiHeaderObject> = {
  "Content-Language": {
    description: "The language of what it says to people.",
    schema: { type: "string", enum: [...languages] },
  },
  "X-Request-Id": { description: "Under which the request is logged.", schema: { type: "string" } },
  ETag: {
    description: "The version, for `If-Match`. Of a file: what it says, for `If-None-Match`.",
    schema: { type: "string", examples: ['"3"'] },
  },
  "Idempotency-Replayed": {
    description: "`true` where this is the answer that an earlier request with the same key was given.",
    schema: { type: "string", enum: ["true"] },
  },
  "Retry-After": {
    description: "In how many seconds to try again. Absent where the deployed gateway answers by itself.",
    schema: { type: "integer" },
  },
};

/** Without its parameters, such as the character set. */
function mediaTypeOf(contentType: string): string {
  return contentType.split(";")[0]!;
}
