/** As far as it is used here; the package has no types of its own. */
declare module "openapi-to-postmanv2" {
  export type Entry = { key: string; value: string; description?: unknown; disabled?: boolean };

  export interface Request {
    method: string;
    description?: unknown;
    url: { host: string[]; path: string[]; query: Entry[]; variable: Entry[] };
    header: Entry[];
  }

  export interface Folder {
    item: { request: Request }[];
  }

  type Conversion = { result: true; output: [{ data: { item: Folder[] } }] } | { result: false; reason: string };

  const converter: {
    convertV2(
      input: { type: "json"; data: object },
      options: { folderStrategy: "Tags" },
      done: (error: Error | null, conversion: Conversion) => void,
    ): void;
  };
  export default converter;
}
