import { Aws } from "aws-cdk-lib";
import { Function as EdgeFunction, FunctionCode, FunctionRuntime } from "aws-cdk-lib/aws-cloudfront";
import { Construct } from "constructs";
import { viewerAddressHeader } from "../functions/http/viewer-address.ts";

/** Runs at the edge before anything else does, and writes over what a viewer may have sent under that name. */
const code = `function handler(event) {
  event.request.headers["${viewerAddressHeader}"] = { value: event.viewer.ip };
  return event.request;
}
`;

/** Names who asks a distribution, in a header of our own. */
export class ViewerFunction extends Construct {
  readonly function: EdgeFunction;

  constructor(scope: Construct, id: string, deployment: string) {
    super(scope, id);
    this.function = new EdgeFunction(this, "Function", {
      // Distributions of all regions share these names.
      functionName: `${deployment}-${Aws.REGION}-viewer-address`,
      comment: "Says from where the distribution is asked",
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(code),
    });
  }
}
