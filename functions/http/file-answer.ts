import type { FileBody } from "./operation.ts";

/** The bytes of a file as API Gateway wants them, compressed where the client takes that: an HTTP API compresses nothing by itself. */
export function sentFile({ bytes, brotli }: FileBody, acceptEncoding = "") {
  const isCompressed = /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(acceptEncoding);
  return {
    headers: isCompressed ? { "content-encoding": "br" } : {},
    content: { body: (isCompressed ? brotli : bytes).toString("base64"), isBase64Encoded: true },
  };
}
