import { CfnOutput, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  UserPool,
  type UserPoolClient,
} from "aws-cdk-lib/aws-cognito";
import { AttributeType, Billing, type ITableV2, StreamViewType, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from "aws-cdk-lib/aws-s3";
import { CfnSecret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { tableDefinition } from "../functions/store/table/table-definition.ts";
import { signInChallengeNeeds } from "../functions/user-pool-triggers/sign-in-challenge.ts";
import { type BundledCode, signInChallengeName } from "./bundles.ts";
import type { Configuration } from "./configuration.ts";
import { createMailIdentity } from "./mail-identity.ts";
import { OwnFunction } from "./own-function.ts";
import { allow } from "./permission.ts";
import { stackPropsOf } from "./stack-props.ts";

interface DataStackProps {
  bundles: BundledCode;
  configuration: Configuration;
}

/** What must outlive every deployment: the table, the people, changes that wait to be handled, and the keys. */
export class DataStack extends Stack {
  /** The one that is served. */
  readonly table: ITableV2;
  readonly signInChallenge: OwnFunction;
  readonly userPool: UserPool;
  readonly userPoolClient: UserPoolClient;
  readonly failedChanges: Bucket;
  readonly openAiKey: CfnSecret;
  readonly linkKey: CfnSecret;
  readonly smtpCredentials: CfnSecret;

  constructor(scope: Construct, id: string, { bundles, configuration }: DataStackProps) {
    super(scope, id, {
      description: "Meeting Scheduler: the table, the user pool, failed changes and the secrets",
      ...stackPropsOf(configuration),
    });
    const { existing } = configuration;
    const ownTable = this.#createTable();
    this.table = existing.tableName ? this.#findTable(existing) : ownTable;
    this.signInChallenge = this.#createSignInChallenge(bundles, configuration);
    this.userPool = this.#createUserPool(this.signInChallenge.function);
    this.userPoolClient = this.#createUserPoolClient();
    this.failedChanges = this.#createFailedChanges();
    this.openAiKey = this.#createOpenAiKey();
    this.linkKey = this.#createLinkKey();
    this.smtpCredentials = this.#createSmtpCredentials();
    createMailIdentity(this, configuration);
    this.#exportAll(ownTable);
    new CfnOutput(this, "TableName", { value: this.table.tableName });
    new CfnOutput(this, "UserPoolId", { value: this.userPool.userPoolId });
    new CfnOutput(this, "FailedChangesBucket", { value: this.failedChanges.bucketName });
    new CfnOutput(this, "OpenAiKeyArn", { value: this.openAiKey.ref });
    new CfnOutput(this, "LinkKeyArn", { value: this.linkKey.ref });
    new CfnOutput(this, "SmtpCredentialsArn", { value: this.smtpCredentials.ref });
  }

  #createTable(): TableV2 {
    return new TableV2(this, "Table", {
      partitionKey: { name: tableDefinition.partitionKey, type: AttributeType.STRING },
      sortKey: { name: tableDefinition.sortKey, type: AttributeType.STRING },
      timeToLiveAttribute: tableDefinition.timeToLiveAttribute,
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /**
   * One that was restored. This stack keeps its own table all the same: the service stops importing it first, which AWS asks for, and
   * whoever looks at what was lost still needs it.
   */
  #findTable({ tableName, streamArn: tableStreamArn }: Configuration["existing"]): ITableV2 {
    return TableV2.fromTableAttributes(this, "ExistingTable", { tableName, tableStreamArn });
  }

  /** It stands here, as the pool calls it: in the service it would make the stacks know each other in a circle. */
  #createSignInChallenge({ signInChallenge }: BundledCode, configuration: Configuration): OwnFunction {
    return new OwnFunction(this, "SignInChallenge", {
      group: "data",
      name: signInChallengeName,
      description: "Lets people in at the user pool who have proved by a code who they are",
      directory: signInChallenge.directory,
      // The pool waits for five.
      timeout: Duration.seconds(5),
      reservedConcurrency: undefined,
      permissions: [allow("dynamodb", signInChallengeNeeds.table, this.table.tableArn)],
      environment: { TABLE_NAME: this.table.tableName },
      configuration,
    });
  }

  #createUserPool(signInChallenge: IFunction): UserPool {
    return new UserPool(this, "UserPool", {
      // The ids that we make, and nothing else: whose an address is stands in the table. Ids that differ in case only are two.
      signInAliases: { username: true },
      signInCaseSensitive: true,
      // Accounts are made by our functions, and codes are ours: the pool mails nothing, and knows no address to mail anything to.
      selfSignUpEnabled: false,
      accountRecovery: AccountRecovery.NONE,
      autoVerify: {},
      // From a time when it knew addresses. What a pool has been told of attributes stays.
      standardAttributes: { email: { required: false, mutable: true } },
      lambdaTriggers: {
        defineAuthChallenge: signInChallenge,
        createAuthChallenge: signInChallenge,
        verifyAuthChallengeResponse: signInChallenge,
      },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: false,
        requireUppercase: false,
        requireDigits: false,
        requireSymbols: false,
      },
      mfa: Mfa.OFF,
      featurePlan: FeaturePlan.LITE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /**
   * Passwords are sent by our own log-in only, which counts the failures: the pool takes them from nobody else. Anybody can begin custom
   * authentication, and needs a proof to end it. Whoever has a token could otherwise give themselves an address there, and have the pool
   * mail codes to it: so they write nothing but which language they speak, which nobody reads.
   */
  #createUserPoolClient(): UserPoolClient {
    const client = this.userPool.addClient("Client", {
      generateSecret: false,
      authFlows: { adminUserPassword: true, custom: true },
      writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
      disableOAuth: true,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(60),
      refreshTokenValidity: Duration.days(30),
    });
    // Tokens are for this client: with another, everybody would be signed out.
    client.applyRemovalPolicy(RemovalPolicy.RETAIN);
    return client;
  }

  /**
   * Items as they were, so it is kept no longer than needed: less than the month for which consumers remember what they have handled,
   * which is why handling a change late does it no second time.
   */
  #createFailedChanges(): Bucket {
    const bucket = new Bucket(this, "FailedChanges", {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(14) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // CDK would deploy a function of its own to set this.
    (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
    return bucket;
  }

  /** `Secret` would fill itself with random text, which would then be sent as a key: this one has no value until somebody sets it. */
  #createOpenAiKey(): CfnSecret {
    return new CfnSecret(this, "OpenAiKey", {
      description: "The OpenAI API key. Without a value, suggestions are ranked by rules alone.",
    });
  }

  #createSmtpCredentials(): CfnSecret {
    return new CfnSecret(this, "SmtpCredentials", {
      description: 'The SMTP server\'s credentials: {"user": "…", "password": "…"}. Without a value, none are named.',
    });
  }

  /**
   * What links in mails are signed with. It makes itself and stays as it is: with another value, all links and feeds of before are void.
   * Letters and digits, so that it reads as base64url.
   */
  #createLinkKey(): CfnSecret {
    const key = new CfnSecret(this, "LinkKey", {
      description: "What links in mails are signed with. With another value, all links and feeds of before are void.",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    key.applyRemovalPolicy(RemovalPolicy.RETAIN);
    return key;
  }

  /**
   * All that the service may ever need, whether it does or not. What is exported only because it is used is taken away by the release
   * that stops using it, and AWS refuses that: this stack is deployed first, while the service still uses it.
   */
  #exportAll(table: TableV2): void {
    const { userPool, userPoolClient, failedChanges, openAiKey, linkKey, smtpCredentials } = this;
    const values = [
      ...[table.tableName, table.tableArn, table.tableStreamArn],
      ...[userPool.userPoolId, userPool.userPoolArn, userPool.userPoolProviderUrl, userPoolClient.userPoolClientId],
      ...[failedChanges.bucketName, failedChanges.bucketArn, openAiKey.ref, linkKey.ref, smtpCredentials.ref],
    ];
    for (const value of values) this.exportValue(value);
  }
}
