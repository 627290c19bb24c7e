import { cors } from "../functions/http/cors.ts";
import { type AnyOperation, wantsAccessToken } from "../functions/http/operation.ts";

/** The one scope of tokens from a password log-in. ID tokens carry no scope, so they open nothing. */
const accessTokenScope = "aws.cognito.signin.user.admin";

export interface Route {
  operation: AnyOperation;
  /** One of its paths. */
  path: string;
  /** By which API Gateway calls the operation's function. */
  invocationUri: string;
  /** The role by which it may. */
  invokerArn: string;
}

interface ApiBodyProps {
  title: string;
  routes: readonly Route[];
  /** Who issues access tokens, and for whom. */
  issuer: string;
  audience: string;
}

/**
 * All that API Gateway knows of the API, as the OpenAPI 3.0 document that it imports: routes, integrations, the authorizer and CORS.
 * People read another document, which describes requests and answers too.
 */
export function apiBody({ title, routes, issuer, audience }: ApiBodyProps): object {
  return {
    openapi: "3.0.1",
    info: { title, version: "1" },
    paths: Object.fromEntries(
      [...Map.groupBy(routes, ({ path }) => path)].map(([path, own]) => [path, pathItem(path, own)]),
    ),
    components: {
      securitySchemes: {
        accessToken: {
          type: "openIdConnect",
          openIdConnectUrl: `${issuer}/.well-known/openid-configuration`,
          "x-amazon-apigateway-authorizer": {
            type: "jwt",
            identitySource: "$request.header.Authorization",
            jwtConfiguration: { issuer, audience: [audience] },
          },
        },
      },
    },
    "x-amazon-apigateway-cors": {
      allowOrigins: cors.allowOrigins,
      allowMethods: cors.allowMethods,
      allowHeaders: cors.allowHeaders,
      exposeHeaders: cors.exposeHeaders,
      maxAge: cors.maxAgeSeconds,
    },
  };
}

function pathItem(path: string, routes: readonly Route[]): object {
  return {
    parameters: parametersOf(path),
    ...Object.fromEntries(routes.map((route) => [route.operation.method.toLowerCase(), described(route)])),
  };
}

/** OpenAPI wants each declared; API Gateway takes them from the path. A greedy one is called `file+`, as in the path. */
function parametersOf(path: string): object[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function described({ operation, path, invocationUri, invokerArn }: Route): object {
  return {
    ...(wantsAccessToken(operation) && { security: [{ accessToken: [accessTokenScope] }] }),
    operationId: path === operation.path ? operation.name : `${operation.name}-${path}`,
    responses: { default: { description: operation.answer.description } },
    "x-amazon-apigateway-integration": {
      type: "aws_proxy",
      httpMethod: "POST",
      uri: invocationUri,
      credentials: invokerArn,
      payloadFormatVersion: "2.0",
    },
  };
}
