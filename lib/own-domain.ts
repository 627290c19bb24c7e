/** A domain by which this deployment is found. */
export interface OwnDomain {
  /** `meet.example.com` */
  name: string;
  certificateArn: string;
  /** Of Route 53; empty where the domain's records stand elsewhere. */
  hostedZoneId: string;
}

/** To which of AWS's names a domain leads, in which of AWS's zones that stands, and by which records it is found. */
export interface DomainTarget {
  dnsName: string;
  hostedZoneId: string;
  recordTypes: readonly ("A" | "AAAA")[];
}

/** Where a certificate stands: `eu-central-1`. */
export function regionOf(certificateArn: string): string {
  return certificateArn.split(":")[3]!;
}
