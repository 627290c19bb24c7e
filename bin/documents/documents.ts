import { openapiDocument } from "./openapi.ts";
import { postmanCollection } from "./postman.ts";

/** What `npm run docs` writes: the same operations give the same text. */
export function documents(): { file: string; text: string }[] {
  const openapi = openapiDocument();
  return [
    { file: "docs/openapi.json", text: asText(openapi) },
    { file: "docs/postman-collection.json", text: asText(postmanCollection(openapi)) },
  ];
}

function asText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
