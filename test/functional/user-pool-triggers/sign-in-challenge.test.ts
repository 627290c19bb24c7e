import { beforeAll, describe, expect, test } from "vitest";
import type { Services } from "../../../functions/services/services.ts";
import { putProof } from "../../../functions/store/accounts/sign-in-proofs.ts";
import { write } from "../../../functions/store/table/transaction.ts";
import {
  type SignInEvent,
  signInChallenge,
  signInChallengeNeeds,
} from "../../../functions/user-pool-triggers/sign-in-challenge.ts";
import { testClock } from "../../support/clock.ts";
import { asDeclared } from "../../support/declared.ts";
import { newTable } from "../../support/table/new-table.ts";

let services: Services;
beforeAll(async () => {
  services = { table: await newTable(), clock: testClock("2026-12-01T09:00:00Z") };
});

async function asked(triggerSource: SignInEvent["triggerSource"], request: object) {
  const event = { triggerSource, userName: "kim", request, response: {} } as unknown as SignInEvent;
  const trigger = { name: "sign-in-challenge", needs: signInChallengeNeeds };
  return (await asDeclared(trigger, services, () => signInChallenge(services)(event))).response;
}

describe("the next step", () => {
  const step = (...session: [challengeName: string, challengeResult: boolean][]) =>
    asked("DefineAuthChallenge_Authentication", {
      session: session.map(([challengeName, challengeResult]) => ({ challengeName, challengeResult })),
    });
  const letIn = { issueTokens: true, failAuthentication: false };
  const refused = { issueTokens: false, failAuthentication: true };

  test("at the beginning is our challenge", async () => {
    expect(await step()).toEqual({
      challengeName: "CUSTOM_CHALLENGE",
      issueTokens: false,
      failAuthentication: false,
    });
  });

  test("after our challenge, asked once and answered rightly, is to let in", async () => {
    expect(await step(["CUSTOM_CHALLENGE", true])).toMatchObject(letIn);
  });

  test.each<[string, [string, boolean][]]>([
    ["our challenge, answered wrongly", [["CUSTOM_CHALLENGE", false]]],
    ["SRP_A, which anybody can begin with", [["SRP_A", true]]],
    ["a password", [["PASSWORD_VERIFIER", true]]],
    [
      "SRP_A and a password",
      [
        ["SRP_A", true],
        ["PASSWORD_VERIFIER", true],
      ],
    ],
    [
      "SRP_A and our challenge",
      [
        ["SRP_A", true],
        ["CUSTOM_CHALLENGE", true],
      ],
    ],
    [
      "our challenge, the second time",
      [
        ["CUSTOM_CHALLENGE", false],
        ["CUSTOM_CHALLENGE", true],
      ],
    ],
    [
      "our challenge and another one",
      [
        ["CUSTOM_CHALLENGE", true],
        ["PASSWORD_VERIFIER", true],
      ],
    ],
  ])("after %s is to refuse", async (_, session) => {
    expect(await step(...session)).toMatchObject(refused);
  });
});

test("a challenge tells nothing, and nothing is sent to anybody", async () => {
  const created = await asked("CreateAuthChallenge_Authentication", { challengeName: "CUSTOM_CHALLENGE", session: [] });
  expect(created).toMatchObject({ publicChallengeParameters: {}, privateChallengeParameters: {} });
});

describe("a proof", () => {
  const answered = (challengeAnswer: string, more: object = {}) =>
    asked("VerifyAuthChallengeResponse_Authentication", { challengeAnswer, privateChallengeParameters: {}, ...more });
  const proof = async (text: string, userId: string) =>
    write(services.table, putProof(text, userId, services.clock.now()));

  test("is right once, and for its owner only", async () => {
    await proof("of-kim", "kim");
    await proof("of-robin", "robin");
    expect(await answered("of-robin")).toEqual({ answerCorrect: false });
    expect(await answered("of-kim")).toEqual({ answerCorrect: true });
    expect(await answered("of-kim")).toEqual({ answerCorrect: false });
    expect(await answered("made-up")).toEqual({ answerCorrect: false });
  });

  test("of somebody whose account is gone is not right yet, and stays good", async () => {
    await proof("later", "kim");
    expect(await answered("later", { userNotFound: true })).toEqual({ answerCorrect: false });
    expect(await answered("later")).toEqual({ answerCorrect: true });
  });
});
