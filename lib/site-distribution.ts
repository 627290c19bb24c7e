import { Aws, Duration } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  FunctionEventType,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { Construct } from "constructs";
import { distributionKeyHeader } from "../functions/http/viewer-address.ts";
import type { Api } from "./api.ts";
import type { Configuration } from "./configuration.ts";
import type { DistributionKey } from "./distribution-key.ts";
import type { DomainTarget, OwnDomain } from "./own-domain.ts";
import { ViewerFunction } from "./viewer-function.ts";

interface SiteDistributionProps {
  api: Api;
  key: DistributionKey;
  configuration: Configuration;
  /** By which it is found, beside the name that AWS gives it. */
  domain: OwnDomain | undefined;
}

/** What is the same for everybody, and says itself how long it may be kept. All else is asked of the API each time. */
const keptPaths = ["/assets/*", "/api-docs/*", "/v1/public/*"];

/** The names of all distributions stand in it. */
const zoneOfDistributions = "Z2FDTNDATAQYW2";

/** Which CloudFront would keep for ten seconds, and answer to others who ask for the same path. */
const refusals = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/** Everything that it adds to the API is nearness: what is answered, its headers and its cookies are the API's own. */
export class SiteDistribution extends Construct {
  readonly distribution: Distribution;
  readonly target: DomainTarget;
  readonly domain: OwnDomain | undefined;

  constructor(scope: Construct, id: string, { api, key, configuration, domain }: SiteDistributionProps) {
    super(scope, id);
    const { deployment, distribution: edges } = configuration;
    const viewerFunction = new ViewerFunction(this, "Viewer", deployment);
    const asked: BehaviorOptions = {
      origin: new HttpOrigin(`${api.httpApi.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        customHeaders: { [distributionKeyHeader]: key.value },
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      // API Gateway answers to its own name only.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      functionAssociations: [{ function: viewerFunction.function, eventType: FunctionEventType.VIEWER_REQUEST }],
      compress: false,
    };
    // What comes compressed is left as it is.
    const kept: BehaviorOptions = { ...asked, cachePolicy: this.#keepAsSaid(deployment), compress: true };
    this.distribution = new Distribution(this, "Distribution", {
      comment: `${deployment}: the pages and the API`,
      defaultBehavior: asked,
      additionalBehaviors: Object.fromEntries(keptPaths.map((path) => [path, kept])),
      errorResponses: refusals.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      ...(edges !== "none" && { priceClass: priceClasses[edges] }),
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, "Certificate", domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
    const { distributionDomainName: dnsName } = this.distribution;
    this.domain = domain;
    this.target = { dnsName, hostedZoneId: zoneOfDistributions, recordTypes: ["A", "AAAA"] };
  }

  /**
   * As long as `Cache-Control` says, and not at all where it says nothing. Pages of other origins get other headers, by which their
   * browsers let them read: so the origin tells answers apart, like the query and the compression.
   */
  #keepAsSaid(deployment: string): CachePolicy {
    return new CachePolicy(this, "AsSaid", {
      // Distributions of all regions share these names.
      cachePolicyName: `${deployment}-${Aws.REGION}`,
      comment: "As long as the answer says",
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      headerBehavior: CacheHeaderBehavior.allowList("Origin"),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }
}

const priceClasses = {
  "100": PriceClass.PRICE_CLASS_100,
  "200": PriceClass.PRICE_CLASS_200,
  all: PriceClass.PRICE_CLASS_ALL,
};
