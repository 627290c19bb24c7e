import { extname } from "node:path";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export function contentTypeOf(name: string): string {
  return contentTypes[extname(name)] ?? "application/octet-stream";
}

/** Our own scripts, styles and requests, and nobody else's. Nothing inline. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Whoever has been here comes back by no way that others can read or change. Browsers heed it only where they came by TLS. */
export const onlyByTls = { "strict-transport-security": "max-age=31536000" };

/** A file with its content in its name never changes. A page is asked for anew, or a release would not be seen. */
export function pageHeaders(name: string): Record<string, string> {
  const headers = { "x-content-type-options": "nosniff", vary: "accept-encoding" };
  if (/-[A-Z0-9]{8}\.\w+$/.test(name)) return { ...headers, "cache-control": "public, max-age=31536000, immutable" };
  if (!name.endsWith(".html")) return { ...headers, "cache-control": "public, max-age=3600" };
  return {
    ...headers,
    ...onlyByTls,
    vary: "accept-encoding, accept-language",
    "cache-control": "no-cache",
    "content-security-policy": contentSecurityPolicy,
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
  };
}
