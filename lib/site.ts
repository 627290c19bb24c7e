import { CfnRecordSet } from "aws-cdk-lib/aws-route53";
import { Construct } from "constructs";
import type { Api } from "./api.ts";
import { ApiDomain } from "./api-domain.ts";
import type { Configuration } from "./configuration.ts";
import type { DistributionKey } from "./distribution-key.ts";
import type { DomainTarget, OwnDomain } from "./own-domain.ts";
import { SiteDistribution } from "./site-distribution.ts";

interface SiteProps {
  api: Api;
  /** Where there is a distribution. */
  distributionKey: DistributionKey | undefined;
  configuration: Configuration;
}

/** Where people find the service: at the API, or at a distribution before it, each by a name of AWS's or by a domain of one's own. */
export class Site extends Construct {
  /** `https://…`, without a slash at its end. */
  readonly url: string;
  /** What stands there other than the API by its own name. */
  readonly front: SiteDistribution | ApiDomain | undefined;
  /** What the domain's DNS must say, where we cannot write it there. */
  readonly dnsRecord: string | undefined;

  constructor(scope: Construct, id: string, { api, distributionKey, configuration }: SiteProps) {
    super(scope, id);
    const domain = ownDomainOf(configuration);
    this.front = distributionKey
      ? new SiteDistribution(this, "Distribution", { api, key: distributionKey, configuration, domain })
      : domain && new ApiDomain(this, "Domain", { api, domain });
    const target = this.front?.target;
    this.url = configuration.siteUrl || (target ? `https://${target.dnsName}` : api.httpApi.apiEndpoint);
    if (!domain || !target) return;
    if (domain.hostedZoneId) this.#createRecords(domain, target);
    else this.dnsRecord = `${domain.name} CNAME ${target.dnsName}`;
  }

  #createRecords({ name, hostedZoneId }: OwnDomain, { recordTypes, ...aliasTarget }: DomainTarget): void {
    for (const type of recordTypes) new CfnRecordSet(this, `Record${type}`, { hostedZoneId, name, type, aliasTarget });
  }
}

/** Undefined where AWS's names are all that it has, or something of others' stands before it. */
function ownDomainOf({ siteUrl, ownDomain }: Configuration): OwnDomain | undefined {
  return ownDomain.certificateArn ? { name: new URL(siteUrl).hostname, ...ownDomain } : undefined;
}
