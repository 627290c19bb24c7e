/** The page of Swagger UI. Its links are absolute, because the page stands at `/api-docs` and at `/api-docs/`. */
export const apiDocsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Meeting Scheduler API</title>
    <link rel="stylesheet" href="/api-docs/swagger-ui.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api-docs/swagger-ui-bundle.js"></script>
    <script src="/api-docs/swagger-initializer.js"></script>
  </body>
</html>
`;

/**
 * What the page runs. It is a file of its own, so that the page needs no inline script. Logging in on the page signs the page in,
 * and it asks before it closes an account, which somebody may want only to try.
 */
export const apiDocsInitializer = `
const asksBeforeClosing = (execute) => (request) => {
  const closesAccount = request.method === "delete" && request.path === "/v1/me";
  if (closesAccount && !confirm("This closes the account that you have signed in with, for good.")) return;
  return execute(request);
};

const page = SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  plugins: [{ statePlugins: { spec: { wrapActions: { execute: asksBeforeClosing } } } }],
  responseInterceptor: (response) => {
    const { accessToken } = response.body ?? {};
    if (response.ok && accessToken) page.preauthorizeApiKey("accessToken", accessToken);
    return response;
  },
});
`.trimStart();

/** Allows our own scripts and requests only. Swagger UI sets styles inline and draws its icons from data URLs. */
export const apiDocsPageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
};
