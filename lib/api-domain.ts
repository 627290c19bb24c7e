import { Aws, CfnRule, Fn } from "aws-cdk-lib";
import { CfnApiMapping, CfnDomainName } from "aws-cdk-lib/aws-apigatewayv2";
import { Construct } from "constructs";
import type { Api } from "./api.ts";
import { type DomainTarget, type OwnDomain, regionOf } from "./own-domain.ts";

interface ApiDomainProps {
  api: Api;
  domain: OwnDomain;
}

/**
 * A domain that leads to the API itself. The API goes on answering under the name that AWS has given it: links in mails that were sent
 * before, and feeds, lead there.
 */
export class ApiDomain extends Construct {
  readonly target: DomainTarget;

  constructor(scope: Construct, id: string, { api, domain: { name, certificateArn } }: ApiDomainProps) {
    super(scope, id);
    this.#assertRegion(regionOf(certificateArn));
    const domainName = new CfnDomainName(this, "DomainName", {
      domainName: name,
      domainNameConfigurations: [{ certificateArn, endpointType: "REGIONAL", securityPolicy: "TLS_1_2" }],
    });
    const mapping = new CfnApiMapping(this, "Mapping", {
      apiId: api.httpApi.apiId,
      domainName: domainName.ref,
      stage: api.stage.stageName,
    });
    mapping.addResourceDependency(api.stage);
    const { attrRegionalDomainName: dnsName, attrRegionalHostedZoneId: hostedZoneId } = domainName;
    this.target = { dnsName, hostedZoneId, recordTypes: ["A"] };
  }

  /** Only CloudFormation knows where it deploys. It asks this before it makes anything. */
  #assertRegion(region: string): void {
    new CfnRule(this, "CertificateRegion", {
      assertions: [
        {
          assert: Fn.conditionEquals(Aws.REGION, region),
          assertDescription: `ownDomain.certificateArn is a certificate of ${region}. Without a distribution it must be one of the region that is deployed to.`,
        },
      ],
    });
  }
}
