/** What pages of other origins may send and read. Tokens travel in a header, so pages of any origin may ask. */
export const cors = {
  allowOrigins: ["*"],
  allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
  allowHeaders: ["authorization", "content-type", "idempotency-key", "if-match"],
  exposeHeaders: ["etag", "retry-after", "idempotency-replayed", "x-request-id"],
  maxAgeSeconds: 3600,
} as const;
