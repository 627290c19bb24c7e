import type { Template } from "./synthesized.ts";

const partition = "aws";
const region = "eu-central-1";
const account = "123456789012";

/**
 * Gives every reference in the app's templates the value that it would have once deployed. `refs` says what some types'
 * `Ref` is; others are called as their logical id.
 */
export function resolverOf(templates: readonly Template[], refs: Readonly<Record<string, string>> = {}) {
  const exported = new Map(
    templates.flatMap((template) =>
      Object.values(template.Outputs ?? {}).flatMap(({ Value, Export }) =>
        Export ? [[Export.Name, { template, Value }] as const] : [],
      ),
    ),
  );

  function resolve(template: Template, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => resolve(template, item));
    if (typeof value !== "object" || value === null) return value;
    const [[name, argument] = ["", undefined], ...others] = Object.entries(value);
    if (others.length === 0 && name in intrinsics)
      return intrinsics[name as keyof typeof intrinsics](template, argument);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(template, item)]));
  }

  const intrinsics = {
    // biome-ignore-start lint/suspicious/noExplicitAny: each function has arguments of its own shape.
    Ref: (template: Template, id: any) => pseudo[id as keyof typeof pseudo] ?? refOf(template, id),
    "Fn::GetAtt": (template: Template, [id, attribute]: any) => attributeOf(template, id, attribute),
    "Fn::Join": (template: Template, [separator, parts]: any) => (resolve(template, parts) as string[]).join(separator),
    "Fn::ImportValue": (_: Template, name: any) => {
      const { template, Value } = exported.get(name)!;
      return resolve(template, Value);
    },
    // biome-ignore-end lint/suspicious/noExplicitAny: see above
  };

  function refOf({ Resources }: Template, id: string): string {
    const { Type, Properties } = Resources[id]!;
    return refs[Type] ?? Properties?.FunctionName ?? Properties?.LogGroupName ?? id;
  }

  function attributeOf(template: Template, id: string, attribute: string): string {
    const type = template.Resources[id]!.Type;
    const attributes = attributesOf[type]?.(refOf(template, id));
    const value = attributes?.[attribute];
    if (!value) throw new Error(`${type} ${id}: ${attribute} is not known here`);
    return value;
  }

  return resolve;
}

const pseudo = {
  "AWS::Partition": partition,
  "AWS::Region": region,
  "AWS::AccountId": account,
  "AWS::URLSuffix": "amazonaws.com",
};

const attributesOf: Record<string, (ref: string) => Record<string, string>> = {
  "AWS::DynamoDB::GlobalTable": (ref) => ({
    Arn: arn("dynamodb", `table/${ref}`),
    StreamArn: arn("dynamodb", `table/${ref}/stream/2026-12-01T00:00:00.000`),
  }),
  "AWS::SQS::Queue": (ref) => ({ Arn: arn("sqs", ref), QueueName: ref }),
  "AWS::Cognito::UserPool": (ref) => ({
    Arn: arn("cognito-idp", `userpool/${ref}`),
    ProviderURL: `https://cognito-idp.${region}.amazonaws.com/${ref}`,
  }),
  "AWS::Lambda::Function": (ref) => ({ Arn: arn("lambda", `function:${ref}`) }),
  "AWS::Logs::LogGroup": (ref) => ({ Arn: `${arn("logs", `log-group:${ref}`)}:*` }),
  "AWS::IAM::Role": (ref) => ({ Arn: `arn:${partition}:iam::${account}:role/${ref}` }),
  "AWS::ApiGatewayV2::Authorizer": (ref) => ({ AuthorizerId: ref }),
  "AWS::ApiGatewayV2::Api": (ref) => ({ ApiEndpoint: `https://${ref}.execute-api.${region}.amazonaws.com` }),
};

export function arn(service: string, resource: string): string {
  return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}
