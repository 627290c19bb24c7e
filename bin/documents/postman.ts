import converter, { type Entry, type Request } from "openapi-to-postmanv2";
import type { AnyOperation } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import { documentedPath } from "./openapi.ts";
import { checksOf, script } from "./postman-scripts.ts";
import { givenVariables, type Step, scenario, startsAnew, variablesSetLater } from "./scenario.ts";

/** A collection that runs the scenario: its requests are those of the OpenAPI document, with the values of the steps. */
export async function postmanCollection(openapiDocument: object) {
  const requests = await requestsOf(openapiDocument);
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
        request: requestOf(step, requests),
        response: [],
      })),
    })),
  };
}

/** By method and path, such as `GET /v1/meetings/:id`. */
type Requests = Map<string, Request>;

function requestsOf(openapiDocument: object): Promise<Requests> {
  return new Promise((resolve, reject) => {
    converter.convertV2({ type: "json", data: openapiDocument }, { folderStrategy: "Tags" }, (error, conversion) => {
      if (error) return reject(error);
      if (!conversion.result) return reject(new Error(conversion.reason));
      const requests = conversion.output[0].data.item.flatMap(({ item }) => item.map(({ request }) => request));
      resolve(new Map(requests.map((request) => [`${request.method} /${request.url.path.join("/")}`, request])));
    });
  });
}

function requestOf(step: Step, requests: Requests) {
  const operation = operationOf(step);
  const request = requests.get(`${operation.method} ${documentedPath(operation).replace(/\{(\w+)\}/g, ":$1")}`);
  if (!request) throw new Error(`The converter has made no request of ${step.does}.`);
  const { method, url, header, description } = request;
  const filled = (entries: Entry[], values?: Record<string, string>) => filledIn(entries, values, step);
  const { Accept: accept, ...headers } = step.headers ?? {};
  return {
    method,
    description,
    auth: step.as ? bearer(`{{${step.as}Token}}`) : { type: "noauth" },
    url: { ...url, query: filled(url.query, step.query), variable: filled(url.variable, step.params) },
    header: [
      ...header
        .filter(isImplied)
        .map((entry) => (entry.key === "Accept" && accept ? { ...entry, value: accept } : entry)),
      ...filled(
        header.filter((entry) => !isImplied(entry)),
        headers,
      ),
    ],
    ...(step.body && { body: jsonBody(step.body) }),
  };
}

function operationOf(step: Step): AnyOperation {
  const operation = operations.find(({ name }) => name === step.does);
  if (!operation) throw new Error(`“${step.title}” asks for ${step.does}, which is no operation.`);
  return operation;
}

function isImplied({ key }: { key: string }): boolean {
  return key === "Content-Type" || key === "Accept";
}

/** The converter makes values up; those that the step does not name are left empty and switched off. */
function filledIn(entries: Entry[], values: Record<string, string> = {}, { title, does }: Step) {
  const unknown = Object.keys(values).find((name) => !entries.some(({ key }) => key === name));
  if (unknown) throw new Error(`“${title}” sends ${unknown}, which ${does} does not know.`);
  return entries.map((entry) => ({
    ...entry,
    value: values[entry.key] ?? "",
    disabled: !Object.hasOwn(values, entry.key),
  }));
}

function bearer(token: string) {
  return { type: "bearer", bearer: [{ key: "token", value: token, type: "string" }] };
}

function jsonBody(body: object) {
  return { mode: "raw", raw: JSON.stringify(body, null, 2), options: { raw: { language: "json" } } };
}
