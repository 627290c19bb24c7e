import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import { operations } from "../../functions/operations.ts";
import { asDeployed, type Deployed } from "./support/deployed.ts";
import { allowedOf, named } from "./support/policy.ts";
import { configurationWith, resourcesOf, type Synthesis, synthesize } from "./support/synthesized.ts";

const tableArn = "arn:aws:dynamodb:eu-central-1:123456789012:table/restored";
const streamArn = `${tableArn}/stream/2026-12-01T00:00:00.000`;
const existing = { tableName: "restored", streamArn };

describe("a deployment that is pointed to a restored table", () => {
  let app: Synthesis;
  let deployed: Deployed;

  beforeAll(() => {
    app = synthesize(operations.slice(0, 12), events, configurationWith({ existing }));
    deployed = asDeployed(app);
  });
  afterAll(() => app.remove());

  test("serves that table with every function, by roles for it alone, and follows its stream", async () => {
    for (const { Properties } of deployed.ofType("AWS::Lambda::Function")) {
      const { TABLE_NAME } = Properties.Environment.Variables;
      expect([Properties.FunctionName, TABLE_NAME]).toEqual([Properties.FunctionName, TABLE_NAME && "restored"]);
      const role = deployed.ofType("AWS::IAM::Role").find(({ arn }) => arn === Properties.Role)!;
      const policy = role.Properties.Policies[0].PolicyDocument;
      const actions = named("dynamodb", ["GetItem", "Query", "BatchGetItem", "PutItem", "DeleteItem"]);
      if (TABLE_NAME) expect(await allowedOf(policy, actions, tableArn)).not.toEqual([]);
      expect(await allowedOf(policy, actions, tableArn.replace("restored", "another"))).toEqual([]);
    }
    const mappings = deployed.ofType("AWS::Lambda::EventSourceMapping").map(({ Properties }) => Properties);
    const followed = mappings
      .map(({ EventSourceArn }) => EventSourceArn)
      .filter((source) => source.includes(":dynamodb:"));
    expect(followed).toEqual([streamArn, streamArn]);
  });

  test("keeps the table that it had, and all that its data stack exports, so that no deployed service stands in the way", () => {
    expect(resourcesOf(app.data, "AWS::DynamoDB::GlobalTable")).toMatchObject([{ DeletionPolicy: "Retain" }]);
    const before = synthesize(operations.slice(0, 1), events.filter(({ needs }) => !needs.queues).slice(0, 1));
    expect(exportsOf(app)).toEqual(exportsOf(before));
    before.remove();
  });
});

test.each([
  { tableName: "restored", streamArn: "" },
  { tableName: "", streamArn },
  { tableName: "other", streamArn },
])("the configuration is refused where table and stream do not belong together: %j", (existing) => {
  expect(() => configurationWith({ existing })).toThrow("existing");
});

function exportsOf({ data }: Synthesis): unknown[] {
  return Object.values(data.template.Outputs ?? {}).flatMap(({ Export, Value }) =>
    Export ? [[Export.Name, Value]] : [],
  );
}
