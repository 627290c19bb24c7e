import type { AnyOperation } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import { bodyTypeOf, documentedPath, methodOf, type openapiDocument } from "./openapi.ts";
import { checksOf, script } from "./postman-scripts.ts";
import { givenVariables, type Step, scenario, startsAnew, variablesSetLater } from "./scenario.ts";

type Document = ReturnType<typeof openapiDocument>;
type OperationObject = NonNullable<NonNullable<Document["paths"]>[string]["get"]>;
type Reference = { $ref: string };
type ParameterObject = Exclude<NonNullable<OperationObject["parameters"]>[number], Reference>;

/** A collection that runs the scenario: its requests are those of the OpenAPI document, with the values of the steps. */
export function postmanCollection(document: Document) {
  return {
    info: {
      name: "Meeting Scheduler",
      description:
        "From signing up to logging out, in order and checked: start the service with `npm start`, then run the collection. " +
        "Every operation occurs at least once.",
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    variable: [
      ...Object.entries(givenVariables).map(([key, value]) => ({ key, value })),
      ...variablesSetLater.map((key) => ({ key, value: "" })),
    ],
    item: scenario.map(({ title, steps }, chapter) => ({
      name: title,
      item: steps.map((step, index) => ({
        name: step.title,
        event: [
          ...(chapter === 0 && index === 0 ? [script("prerequest", startsAnew)] : []),
          script("test", checksOf(step)),
        ],
        request: requestOf(step, document),
        response: [],
      })),
    })),
  };
}

function requestOf(step: Step, document: Document) {
  const operation = operationOf(step);
  const path = documentedPath(operation);
  const described = document.paths![path]![methodOf(operation)]!;
  const { Accept: accept = acceptedBy(described), ...headers } = step.headers ?? {};
  const given = { path: step.params, query: step.query, header: headers };
  const parameters = (place: keyof typeof given) => parametersOf(described, place, given[place], step, document);
  return {
    method: operation.method,
    description: described.description,
    auth: step.as ? bearer(`{{${step.as}Token}}`) : { type: "noauth" },
    url: {
      host: ["{{baseUrl}}"],
      path: path
        .slice(1)
        .replace(/\{(\w+)\}/g, ":$1")
        .split("/"),
      query: parameters("query"),
      variable: parameters("path"),
    },
    header: [
      ...(described.requestBody ? [{ key: "Content-Type", value: bodyTypeOf(operation) }] : []),
      { key: "Accept", value: accept },
      ...parameters("header"),
    ],
    ...(step.body && { body: operation.form ? formBody(step.body) : jsonBody(step.body) }),
  };
}

/** What the document says can be sent there. What the step does not say is left empty and switched off. */
function parametersOf(
  { parameters = [] }: OperationObject,
  place: string,
  values: Record<string, string> = {},
  { title, does }: Step,
  { components }: Document,
) {
  const named = ({ $ref }: Reference) => components!.parameters![$ref.split("/").at(-1)!] as ParameterObject;
  const known = parameters
    .map((parameter) => ("$ref" in parameter ? named(parameter) : parameter))
    .filter((parameter) => parameter.in === place);
  const unknown = Object.keys(values).find((name) => !known.some((parameter) => parameter.name === name));
  if (unknown) throw new Error(`“${title}” sends ${unknown}, which ${does} does not know.`);
  return known.map(({ name, description }) => ({
    key: name,
    value: values[name] ?? "",
    ...(description && { description }),
    disabled: !Object.hasOwn(values, name),
  }));
}

/** The first form of what it answers. Where that has no body, refusals have one. */
function acceptedBy({ responses }: OperationObject): string {
  const [form] = Object.values(responses ?? {}).flatMap((response) => Object.keys(response.content ?? {}));
  return form ?? "application/problem+json";
}

function operationOf(step: Step): AnyOperation {
  const operation = operations.find(({ name }) => name === step.does);
  if (!operation) throw new Error(`“${step.title}” asks for ${step.does}, which is no operation.`);
  return operation;
}

function bearer(token: string) {
  return { type: "bearer", bearer: [{ key: "token", value: token, type: "string" }] };
}

function formBody(fields: object) {
  return { mode: "urlencoded", urlencoded: Object.entries(fields).map(([key, value]) => ({ key, value })) };
}

function jsonBody(body: object) {
  return { mode: "raw", raw: JSON.stringify(body, null, 2), options: { raw: { language: "json" } } };
}
