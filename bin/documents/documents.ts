import { openapiDocument } from "./openapi.ts";
import { postmanCollection } from "./postman.ts";

/** What `npm run docs` writes: the same operations give the same text. */
export async function documents(): Promise<{ file: string; text: string }[]> {
  const openapi = openapiDocument();
  return [
    { file: "docs/openapi.json", text: asText(openapi) },
    { file: "docs/postman-collection.json", text: asText(await postmanCollection(openapi)) },
  ];
}

function asText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
