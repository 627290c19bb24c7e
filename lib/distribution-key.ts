import { SecretValue } from "aws-cdk-lib";
import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";

/**
 * What the distribution shows with every request, and functions know it by: it alone may say from where it was asked. It makes itself.
 * Whoever may read the distribution's or a function's configuration can read it there, and so could say to come from any network. It
 * opens nothing.
 */
export class DistributionKey extends Construct {
  readonly secret: CfnSecret;
  /** Read by CloudFormation while it deploys: no template holds the key. */
  readonly value: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.secret = new CfnSecret(this, "Secret", {
      description: "What the CloudFront distribution shows with every request, so that nobody else can speak for it.",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    this.value = SecretValue.secretsManager(this.secret.ref).unsafeUnwrap();
  }
}
