import { expect, test } from "vitest";
import { has, isAtVersion, update } from "../../../../functions/store/table/actions.ts";

const key = { pk: "MEETING#1", sk: "MEETING" };

test("an update names each part of a path once, whatever it is called", () => {
  const changes = {
    set: { "entries/a-b": 1, "attendees[2]/name": "A former user", untouched: undefined },
    remove: ["entries/name"],
    add: { version: 1 },
  };
  expect(update(key, changes, isAtVersion(7))).toEqual({
    Update: {
      Key: key,
      UpdateExpression: "SET #n0.#n1 = :v0, #n2[2].#n3 = :v1 REMOVE #n0.#n3 ADD #n4 :v2",
      ConditionExpression: "version = :read",
      ExpressionAttributeNames: { "#n0": "entries", "#n1": "a-b", "#n2": "attendees", "#n3": "name", "#n4": "version" },
      ExpressionAttributeValues: { ":v0": 1, ":v1": "A former user", ":v2": 1, ":read": 7 },
    },
  });
});

test("a condition looks where its path leads, also into a list", () => {
  expect(has("meeting/attendees[0]/userId", "kim")).toEqual({
    ConditionExpression: "#c0.#c1[0].#c2 = :value",
    ExpressionAttributeNames: { "#c0": "meeting", "#c1": "attendees", "#c2": "userId" },
    ExpressionAttributeValues: { ":value": "kim" },
  });
});

test("version 0 stands for an item that is not there", () => {
  expect(isAtVersion(0)).toEqual({ ConditionExpression: "attribute_not_exists(pk)" });
});
