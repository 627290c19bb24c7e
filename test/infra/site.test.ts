import { App } from "aws-cdk-lib";
import { afterAll, describe, expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import { pathsOf } from "../../functions/http/operation.ts";
import { pageHeaders } from "../../functions/operations/pages/page-headers.ts";
import { operations } from "../../functions/operations.ts";
import { configurationOf } from "../../lib/configuration.ts";
import { arn, asDeployed, type Deployed } from "./support/deployed.ts";
import { type Behaviour, behaviourOf, edgeFunctionsIn, managed } from "./support/edge.ts";
import { configurationWith, contextWith, resourcesOf, type Synthesis, synthesize } from "./support/synthesized.ts";

/** Where people find a deployment: at the API, by a domain of one's own, at a distribution, or both. */
const siteUrl = "https://meet.example.com";
const certificateOf = (region: string) =>
  `arn:aws:acm:${region}:123456789012:certificate/0a1b2c3d-0000-4000-8000-000000000000`;
const ownDomain = { certificateArn: certificateOf("us-east-1"), hostedZoneId: "" };
const inZone = { ...ownDomain, hostedZoneId: "Z0123456789ABCDEFGHIJ" };
const keyArn = arn("secretsmanager", "secret:Key-AbCdEf");
const apiName = "ApiHttpApi2997B86B.execute-api.eu-central-1.amazonaws.com";
const distributionName = "d111111abcdef8.cloudfront.net";

const syntheses: Synthesis[] = [];
afterAll(() => {
  for (const synthesis of syntheses) synthesis.remove();
});

interface Made {
  app: Synthesis;
  deployed: Deployed;
}

/** What all functions have in common needs one of each sort only. */
function made(changes: object, sort: "whole" | "small" = "whole"): Made {
  const [operationsIn, eventsIn] =
    sort === "whole"
      ? [operations, events]
      : [operations.slice(0, 1), events.filter(({ needs }) => needs.links && !needs.queues).slice(0, 1)];
  const app = synthesize(operationsIn, eventsIn, configurationWith(changes));
  syntheses.push(app);
  const refs = { "AWS::SecretsManager::Secret": keyArn, "AWS::ApiGatewayV2::DomainName": "meet.example.com" };
  return { app, deployed: asDeployed(app, refs) };
}

/** What a variable is in the environments of functions; once for all that agree, and undefined where they have none. */
function variable({ deployed }: Made, name: string, belongs: (functionName: string) => boolean): unknown[] {
  const functions = deployed.ofType("AWS::Lambda::Function").map(({ Properties }) => Properties);
  const own = functions.filter(({ FunctionName }) => belongs(FunctionName.replace("MeetingScheduler-", "")));
  return [...new Set(own.map(({ Environment }) => Environment.Variables[name]))];
}

const isOperation = (name: string) => !/^(events|data)-/.test(name);
const makesLinksByItself = (name: string) =>
  events.some((event) => event.needs.links && name === `events-${event.name}`);

function outputsOf({ app }: Made): string[] {
  return Object.keys(app.service.template.Outputs ?? {}).filter((name) => name.startsWith("Site"));
}

function outputOf({ app }: Made, name: string): string {
  return JSON.stringify(app.service.template.Outputs![name]!.Value);
}

/** Beside CDK's own. */
function rulesIn({ app }: Made): unknown[] {
  const { CheckBootstrapVersion, ...rules } = app.service.template.Rules ?? {};
  return Object.values(rules);
}

function typesIn({ deployed }: Made): string[] {
  const types = deployed.resources.map(({ Type }) => Type);
  return [...new Set(types)].filter((type) => /CloudFront|Route53|ApiGatewayV2|CertificateManager/.test(type)).sort();
}

describe("found at the API", () => {
  const plain = made({});

  test("a deployment has nothing of a domain or a distribution, and no function knows of one", () => {
    expect(typesIn(plain)).toEqual(["AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage"]);
    expect(rulesIn(plain)).toEqual([]);
    expect(outputsOf(plain)).toEqual([]);
    expect(variable(plain, "DISTRIBUTION_KEY", () => true)).toEqual([undefined]);
    expect(resourcesOf(plain.app.service, "AWS::SecretsManager::Secret")).toEqual([]);
  });

  test("mails lead to the API, and operations take the address at which they were asked", () => {
    expect(variable(plain, "SITE_URL", makesLinksByItself)).toEqual([`https://${apiName}`]);
    expect(variable(plain, "SITE_URL", isOperation).filter(Boolean)).toEqual([]);
  });

  test("something of others' may stand before it: operations know where people find it", () => {
    const behind = made({ siteUrl }, "small");
    expect(typesIn(behind)).toEqual(typesIn(plain));
    expect(variable(behind, "SITE_URL", isOperation)).toEqual([siteUrl]);
    expect(variable(behind, "SITE_URL", makesLinksByItself)).toEqual([siteUrl]);
  });
});

describe("a domain that leads to the API", () => {
  const regional = { ...ownDomain, certificateArn: certificateOf("eu-central-1") };
  const own = made({ siteUrl, ownDomain: regional });

  test("is the API's, by its certificate and TLS 1.2", () => {
    expect(own.deployed.one("AWS::ApiGatewayV2::DomainName").Properties).toEqual({
      DomainName: "meet.example.com",
      DomainNameConfigurations: [
        { CertificateArn: regional.certificateArn, EndpointType: "REGIONAL", SecurityPolicy: "TLS_1_2" },
      ],
    });
    const api = own.deployed.one("AWS::ApiGatewayV2::Api");
    const mapping = own.deployed.one("AWS::ApiGatewayV2::ApiMapping");
    expect(mapping.Properties).toEqual({ ApiId: api.ref, DomainName: "meet.example.com", Stage: "$default" });
    expect(mapping.DependsOn).toEqual([own.deployed.one("AWS::ApiGatewayV2::Stage").logicalId]);
    expect(typesIn(own)).not.toContain("AWS::CloudFront::Distribution");
  });

  test("leaves the API its name: links and feeds of before lead there", () => {
    const { Properties } = own.deployed.one("AWS::ApiGatewayV2::Api");
    expect(Properties).not.toHaveProperty("DisableExecuteApiEndpoint");
    expect(JSON.stringify(Properties.Body)).not.toContain("disableExecuteApiEndpoint");
  });

  test("is refused, before anything is made, in a region where its certificate is not", () => {
    expect(rulesIn(own)).toEqual([
      {
        Assertions: [
          {
            Assert: { "Fn::Equals": [{ Ref: "AWS::Region" }, "eu-central-1"] },
            AssertDescription: expect.stringContaining("ownDomain.certificateArn is a certificate of eu-central-1."),
          },
        ],
      },
    ]);
  });

  test("is what links name, and the pages' own origin", () => {
    for (const belongs of [isOperation, makesLinksByItself])
      expect(variable(own, "SITE_URL", belongs)).toEqual([siteUrl]);
    expect(variable(own, "DISTRIBUTION_KEY", () => true)).toEqual([undefined]);
    expect(outputOf(own, "SiteUrl")).toBe(JSON.stringify(siteUrl));
  });

  test("is found by a record that the deployment names, or makes itself in Route 53", () => {
    expect(outputOf(own, "SiteDnsRecord")).toMatch(/meet\.example\.com CNAME .*RegionalDomainName/);
    expect(typesIn(own)).not.toContain("AWS::Route53::RecordSet");
    const zoned = made({ siteUrl, ownDomain: { ...inZone, certificateArn: regional.certificateArn } }, "small");
    expect(outputsOf(zoned)).toEqual(["SiteUrl"]);
    expect(recordsIn(zoned)).toEqual([
      ["A", "meet.example.com", inZone.hostedZoneId, "d-example.execute-api.eu-central-1.amazonaws.com", "ZOFREGION"],
    ]);
  });
});

describe("a distribution", () => {
  const distributed = made({ distribution: "100" });
  const { DistributionConfig: config } = distributed.deployed.one("AWS::CloudFront::Distribution").Properties;
  const policy = distributed.deployed.one("AWS::CloudFront::CachePolicy");
  const behaviours: Behaviour[] = [config.DefaultCacheBehavior, ...config.CacheBehaviors];
  const isKept = (path: string) => behaviourOf(config, path).CachePolicyId === policy.ref;

  test("asks the API by its own name, encrypted, and shows the key that every operation knows", () => {
    const key = `{{resolve:secretsmanager:${keyArn}:SecretString:::}}`;
    expect(config.Origins).toEqual([
      {
        Id: expect.any(String),
        DomainName: apiName,
        CustomOriginConfig: { OriginProtocolPolicy: "https-only", OriginSSLProtocols: ["TLSv1.2"] },
        OriginCustomHeaders: [{ HeaderName: "x-distribution-key", HeaderValue: key }],
      },
    ]);
    expect(variable(distributed, "DISTRIBUTION_KEY", isOperation)).toEqual([key]);
    expect(variable(distributed, "DISTRIBUTION_KEY", (name) => !isOperation(name))).toEqual([undefined]);
    expect(resourcesOf(distributed.app.service, "AWS::SecretsManager::Secret")).toMatchObject([
      { Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } } },
    ]);
  });

  test("passes everything on as it came but the host: all methods, tokens, cookies, queries, and who asks", () => {
    const all = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
    for (const {
      AllowedMethods,
      CachedMethods,
      OriginRequestPolicyId,
      ViewerProtocolPolicy,
      FunctionAssociations,
      ...others
    } of behaviours) {
      expect(AllowedMethods.toSorted()).toEqual(all);
      // GET and HEAD.
      expect(CachedMethods).toBeUndefined();
      expect(OriginRequestPolicyId).toBe(managed.allViewerExceptHostHeader);
      expect(ViewerProtocolPolicy).toBe("redirect-to-https");
      expect(FunctionAssociations).toMatchObject([{ EventType: "viewer-request" }]);
      // What is answered is the functions' own, headers included.
      for (const name of ["ResponseHeadersPolicyId", "LambdaFunctionAssociations"]) {
        expect(others).not.toHaveProperty(name);
      }
    }
  });

  test("says who asks, whatever a viewer says of it", () => {
    const [[, name] = []] = [...edgeFunctionsIn(distributed.deployed)];
    const claimed = { "x-viewer-address": { value: "192.0.2.7" }, accept: { value: "*/*" } };
    for (const ip of ["203.0.113.9", "2001:db8:1:2::7"]) {
      expect(name!({ viewer: { ip }, request: { headers: { ...claimed } } }).headers).toEqual({
        ...claimed,
        "x-viewer-address": { value: ip },
      });
    }
    expect(distributed.deployed.one("AWS::CloudFront::Function").Properties).toMatchObject({
      Name: "MeetingScheduler-eu-central-1-viewer-address",
      AutoPublish: true,
      FunctionConfig: { Runtime: "cloudfront-js-2.0" },
    });
  });

  test("keeps files and what published pages ask, as long as the answer says", () => {
    for (const path of [
      "/assets/app-ABCD1234.js",
      "/api-docs/swagger-ui.css",
      "/v1/public/olga",
      "/v1/public/olga/one-on-one/slots",
    ]) {
      expect([path, isKept(path)]).toEqual([path, true]);
      expect(behaviourOf(config, path).Compress).toBe(true);
    }
    expect(policy.Properties.CachePolicyConfig).toMatchObject({
      Name: "MeetingScheduler-eu-central-1",
      MinTTL: 0,
      DefaultTTL: 0,
      MaxTTL: 31_536_000,
      ParametersInCacheKeyAndForwardedToOrigin: {
        QueryStringsConfig: { QueryStringBehavior: "all" },
        HeadersConfig: { HeaderBehavior: "whitelist", Headers: ["Origin"] },
        CookiesConfig: { CookieBehavior: "none" },
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
      },
    });
  });

  test("keeps nothing that is anybody's own, and nothing else: every other path is asked of the API", () => {
    const keptOperations = operations.filter((operation) => pathsOf(operation).some((path) => isKept(sample(path))));
    expect(keptOperations.map(({ name }) => name).sort()).toEqual([
      "get-published-page",
      "list-published-slots",
      "read-api-docs-file",
    ]);
    for (const operation of keptOperations) {
      expect([operation.method, operation.access]).toEqual(["GET", "public"]);
      // By nothing that its path and query do not say.
      expect(operation.answer).not.toHaveProperty("csv");
    }
    for (const path of [
      "/",
      "/app",
      "/app/meetings/1",
      "/olga",
      "/olga/one-on-one",
      "/invitation/abc",
      "/openapi.json",
      "/api-docs",
      "/v1/me",
    ]) {
      expect([path, isKept(path)]).toEqual([path, false]);
      expect(behaviourOf(config, path).CachePolicyId).toBe(managed.cachingDisabled);
    }
    // Part of what tells kept answers apart.
    expect(pageHeaders("assets/app-ABCD1234.js")).toMatchObject({
      vary: "accept-encoding",
      "cache-control": expect.stringContaining("immutable"),
    });
  });

  test("keeps no refusal: one person's would be another's", () => {
    const kept = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];
    expect(config.CustomErrorResponses).toEqual(kept.map((ErrorCode) => ({ ErrorCode, ErrorCachingMinTTL: 0 })));
  });

  test("speaks HTTP/2 and 3, to IPv6 as well, from the edges that are configured, and writes no log of people's addresses", () => {
    expect(config).toMatchObject({ HttpVersion: "http2and3", IPV6Enabled: true, PriceClass: "PriceClass_100" });
    expect(config).not.toHaveProperty("Logging");
    const priceClassOf = (distribution: string) =>
      made({ distribution }, "small").deployed.one("AWS::CloudFront::Distribution").Properties.DistributionConfig
        .PriceClass;
    expect([priceClassOf("200"), priceClassOf("all")]).toEqual(["PriceClass_200", "PriceClass_All"]);
  });

  test("without a domain has CloudFront's name, to which mails lead; the API needs to be told of it", () => {
    expect(config).not.toHaveProperty("Aliases");
    expect(config).not.toHaveProperty("ViewerCertificate");
    expect(outputsOf(distributed)).toEqual(["SiteUrl"]);
    expect(variable(distributed, "SITE_URL", makesLinksByItself)).toEqual([`https://${distributionName}`]);
    expect(variable(distributed, "SITE_URL", isOperation).filter(Boolean)).toEqual([]);
    const told = made({ distribution: "100", siteUrl: `https://${distributionName}` }, "small");
    expect(variable(told, "SITE_URL", isOperation)).toEqual([`https://${distributionName}`]);
    expect(typesIn(told)).toEqual(typesIn(distributed));
  });

  test("leaves the API as it is without one", () => {
    const api = distributed.deployed.one("AWS::ApiGatewayV2::Api").Properties;
    expect(api).toEqual(made({}).deployed.one("AWS::ApiGatewayV2::Api").Properties);
  });
});

describe("a distribution with a domain", () => {
  const both = made({ siteUrl, ownDomain: inZone, distribution: "all" });

  test("is found by the domain, by its certificate, and TLS 1.2 and newer", () => {
    expect(both.deployed.one("AWS::CloudFront::Distribution").Properties.DistributionConfig).toMatchObject({
      Aliases: ["meet.example.com"],
      ViewerCertificate: {
        AcmCertificateArn: ownDomain.certificateArn,
        MinimumProtocolVersion: "TLSv1.2_2021",
        SslSupportMethod: "sni-only",
      },
    });
    expect(recordsIn(both)).toEqual([
      ["A", "meet.example.com", inZone.hostedZoneId, distributionName, "Z2FDTNDATAQYW2"],
      ["AAAA", "meet.example.com", inZone.hostedZoneId, distributionName, "Z2FDTNDATAQYW2"],
    ]);
    expect(outputsOf(both)).toEqual(["SiteUrl"]);
  });

  test("has the domain at the distribution only, and may be deployed anywhere", () => {
    expect(typesIn(both)).not.toContain("AWS::ApiGatewayV2::DomainName");
    expect(rulesIn(both)).toEqual([]);
    for (const belongs of [isOperation, makesLinksByItself])
      expect(variable(both, "SITE_URL", belongs)).toEqual([siteUrl]);
  });

  test("names the record where others keep the domain", () => {
    const elsewhere = made({ siteUrl, ownDomain, distribution: "100" }, "small");
    expect(outputOf(elsewhere, "SiteDnsRecord")).toMatch(/meet\.example\.com CNAME .*DomainName/);
    expect(typesIn(elsewhere)).not.toContain("AWS::Route53::RecordSet");
  });
});

test.each([
  [{ ownDomain }, /siteUrl names/],
  [{ ownDomain, siteUrl: "https://meet.example.com:8443" }, /without a port/],
  [{ ownDomain, siteUrl: "https://localhost" }, /siteUrl names/],
  [{ siteUrl, ownDomain: { certificateArn: "", hostedZoneId: "Z0123456789ABCDEFGHIJ" } }, /certificateArn/],
  [{ siteUrl, ownDomain: { ...ownDomain, hostedZoneId: "example.com" } }, /id of a zone in Route 53/],
  [{ siteUrl, ownDomain: { ...ownDomain, certificateArn: "a certificate" } }, /ARN of a certificate/],
  [
    { siteUrl, ownDomain: { ...ownDomain, certificateArn: certificateOf("eu-central-1") }, distribution: "100" },
    /us-east-1 only/,
  ],
  [{ distribution: "300" }, /distribution/],
  [{ distribution: true }, /distribution/],
])("%j cannot be meant, and is named", (changes, says) => {
  expect(() => configurationOf(new App({ context: contextWith(changes) }))).toThrow(says);
});

/** A path with something for each of its parameters. */
function sample(path: string): string {
  return path.replaceAll(/\{[^}]+\}/g, "x");
}

/** By type: the domain, where its record stands, and to what it leads. */
function recordsIn({ deployed }: Made): string[][] {
  return deployed
    .ofType("AWS::Route53::RecordSet")
    .map(({ Properties: { Type, Name, HostedZoneId, AliasTarget } }) => [
      ...[Type, Name, HostedZoneId, AliasTarget.DNSName, AliasTarget.HostedZoneId],
    ])
    .sort();
}
