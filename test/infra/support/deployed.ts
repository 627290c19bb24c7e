import type { Resource, SynthesizedApp, SynthesizedStack } from "./synthesized.ts";

const partition = "aws";
const region = "eu-central-1";
const account = "123456789012";

/** A resource as it would stand once deployed: every reference in it has become the value that it would have. */
export interface DeployedResource extends Resource {
  stack: string;
  logicalId: string;
  /** What refers to it. */
  ref: string;
  /** Where it has one. */
  arn: string | undefined;
}

export interface Deployed {
  resources: readonly DeployedResource[];
  ofType(type: string): DeployedResource[];
  /** The only one of its type whose property says so. */
  one(type: string, property?: string, value?: unknown): DeployedResource;
}

/**
 * The app as it would stand once deployed: all stacks' resources, with references resolved within stacks, between them and into
 * nested ones. `refs` says what some types' `Ref` is; others are called by their name, or as their logical id.
 */
export function asDeployed({ stacks }: SynthesizedApp, refs: Readonly<Record<string, string>> = {}): Deployed {
  const exported = new Map(
    stacks.flatMap((stack) =>
      Object.values(stack.template.Outputs ?? {}).flatMap(({ Value, Export }) =>
        Export ? [[Export.Name, { stack, Value }] as const] : [],
      ),
    ),
  );

  function resolve(stack: SynthesizedStack, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => resolve(stack, item));
    if (typeof value !== "object" || value === null) return value;
    const [[name, argument] = ["", undefined], ...others] = Object.entries(value);
    if (others.length === 0 && name in intrinsics) return intrinsics[name as keyof typeof intrinsics](stack, argument);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(stack, item)]));
  }

  const intrinsics = {
    // biome-ignore-start lint/suspicious/noExplicitAny: each function has arguments of its own shape.
    Ref: (stack: SynthesizedStack, id: any) => pseudo[id as keyof typeof pseudo] ?? refOf(stack, id),
    "Fn::GetAtt": (stack: SynthesizedStack, [id, attribute]: any) => attributeOf(stack, id, attribute),
    "Fn::Join": (stack: SynthesizedStack, [separator, parts]: any) =>
      (resolve(stack, parts) as string[]).join(separator),
    "Fn::Sub": (_: SynthesizedStack, text: any) =>
      text.replace(/\$\{([^}]+)\}/g, (_: string, id: keyof typeof pseudo) => pseudo[id]),
    "Fn::ImportValue": (_: SynthesizedStack, name: any) => {
      const { stack, Value } = exported.get(name)!;
      return resolve(stack, Value);
    },
    // biome-ignore-end lint/suspicious/noExplicitAny: see above
  };

  function refOf(stack: SynthesizedStack, id: string): string {
    const { template, parent } = stack;
    if (template.Parameters && id in template.Parameters) {
      if (!parent) throw new Error(`${stack.name} is given ${id} by nobody`);
      const { Parameters } = parent.stack.template.Resources[parent.logicalId]!.Properties;
      return resolve(parent.stack, Parameters[id]) as string;
    }
    const { Type, Properties } = template.Resources[id]!;
    return refs[Type] ?? Properties?.FunctionName ?? Properties?.LogGroupName ?? (parent ? `${stack.name}-${id}` : id);
  }

  function attributeOf(stack: SynthesizedStack, id: string, attribute: string): unknown {
    const { Type } = stack.template.Resources[id]!;
    if (Type === "AWS::CloudFormation::Stack") {
      const nested = stacks.find(({ parent }) => parent?.stack === stack && parent.logicalId === id)!;
      const output = nested.template.Outputs![attribute.replace(/^Outputs\./, "")];
      return resolve(nested, output!.Value);
    }
    const value = attributesOf[Type]?.(refOf(stack, id))[attribute];
    if (!value) throw new Error(`${Type} ${id}: ${attribute} is not known here`);
    return value;
  }

  const resources = stacks.flatMap((stack) =>
    Object.entries(stack.template.Resources).map(([logicalId, resource]) => {
      const ref = refOf(stack, logicalId);
      const arn = attributesOf[resource.Type]?.(ref).Arn;
      return { ...resource, Properties: resolve(stack, resource.Properties), stack: stack.name, logicalId, ref, arn };
    }),
  );

  return {
    resources,
    ofType: (type) => resources.filter(({ Type }) => Type === type),
    one(type, property, value) {
      const found = resources.filter(
        ({ Type, Properties }) => Type === type && (!property || (Properties as never)[property] === value),
      );
      if (found.length !== 1) throw new Error(`${found.length} of ${type} have ${property} ${value}`);
      return found[0]!;
    },
  };
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
  "AWS::S3::Bucket": (ref) => ({ Arn: `arn:${partition}:s3:::${ref}` }),
  "AWS::Events::Rule": (ref) => ({ Arn: arn("events", `rule/${ref}`) }),
  "AWS::SQS::Queue": (ref) => ({ Arn: arn("sqs", ref), QueueName: ref }),
  "AWS::Cognito::UserPool": (ref) => ({
    Arn: arn("cognito-idp", `userpool/${ref}`),
    ProviderURL: `https://cognito-idp.${region}.amazonaws.com/${ref}`,
  }),
  "AWS::Lambda::Function": (ref) => ({ Arn: arn("lambda", `function:${ref}`) }),
  "AWS::Logs::LogGroup": (ref) => ({ Arn: `${arn("logs", `log-group:${ref}`)}:*` }),
  "AWS::IAM::Role": (ref) => ({ Arn: `arn:${partition}:iam::${account}:role/${ref}` }),
  "AWS::CloudWatch::Alarm": (ref) => ({ Arn: arn("cloudwatch", `alarm:${ref}`) }),
  "AWS::ApiGatewayV2::DomainName": () => ({
    RegionalDomainName: `d-example.execute-api.${region}.amazonaws.com`,
    RegionalHostedZoneId: "ZOFREGION",
  }),
  "AWS::CloudFront::Function": (ref) => ({ FunctionARN: arn("cloudfront", `function/${ref}`) }),
  "AWS::CloudFront::Distribution": () => ({ DomainName: "d111111abcdef8.cloudfront.net" }),
  "AWS::ApiGatewayV2::Api": (ref) => ({ ApiEndpoint: `https://${ref}.execute-api.${region}.amazonaws.com` }),
};

export function arn(service: string, resource: string): string {
  return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}
