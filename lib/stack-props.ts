import type { StackProps } from "aws-cdk-lib";
import type { Configuration } from "./configuration.ts";

/**
 * What both stacks have. Neither goes by a slip: with the one the API's address would be lost, with the other more. CloudFormation hands
 * their tags on to all that they hold.
 */
export function stackPropsOf({ deployment, tags }: Configuration): StackProps {
  return { terminationProtection: true, tags: { deployment, ...tags } };
}
