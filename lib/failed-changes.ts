import { Duration } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

/**
 * Where changes of the table go that no stream consumer could handle. They are kept whole in a bucket: a queue would be told only where in
 * the stream they stood, which forgets them after a day. A note of each lies in a queue, so that an alarm can tell.
 */
export class FailedChanges extends Construct {
  readonly bucket: Bucket;
  readonly notes: Queue;

  constructor(scope: Construct, id: string, bucket: Bucket) {
    super(scope, id);
    this.bucket = bucket;
    this.notes = new Queue(this, "Notes", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new Rule(this, "Kept", {
      description: "Notes that changes were given up",
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: { bucket: { name: [bucket.bucketName] } },
      },
      targets: [new SqsQueue(this.notes)],
    });
  }
}
