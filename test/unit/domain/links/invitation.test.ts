import { describe, expect, test } from "vitest";
import {
  actsByLinks,
  invitationToken,
  readInvitationToken,
  wasSentTo,
} from "../../../../functions/domain/links/invitation.ts";
import { tokenOf } from "../../../../functions/domain/links/token.ts";
import type { Profile } from "../../../../functions/domain/people/profile.ts";
import { rolesAmong } from "../../../../functions/domain/people/role.ts";

const key = Buffer.alloc(48, 7);
const link = { meetingId: "the-meeting", userId: "ben", email: "ben@example.com", generation: 3 };

describe("a link to a meeting", () => {
  test("says which meeting, whose it is and of which generation, and knows the address that it was sent to", () => {
    const read = readInvitationToken(key, invitationToken(key, link))!;
    expect(read).toMatchObject({ meetingId: "the-meeting", userId: "ben", generation: 3 });
    expect(wasSentTo(read, "ben@example.com")).toBe(true);
    expect(wasSentTo(read, "ben@elsewhere.example")).toBe(false);
  });

  test("is the same for every mail, until one of these is another", () => {
    expect(invitationToken(key, { ...link })).toBe(invitationToken(key, link));
    for (const other of [{ meetingId: "x" }, { userId: "x" }, { email: "x@example.com" }, { generation: 4 }])
      expect(invitationToken(key, { ...link, ...other })).not.toBe(invitationToken(key, link));
  });

  test("does not say the address", () => {
    expect(Buffer.from(invitationToken(key, link), "base64url").toString()).not.toContain("example.com");
  });

  test("is nothing that has other fields", () => {
    expect(readInvitationToken(key, tokenOf(key, "invitation", ["the-meeting", "ben"]))).toBeUndefined();
    expect(readInvitationToken(key, "nonsense")).toBeUndefined();
  });
});

test("whoever has no log-in acts by links, and so do visitors; members of the organization do not", () => {
  const member: Pick<Profile, "account" | "email" | "roles"> = {
    account: "log-in",
    email: "ben@example.com",
    roles: ["attendee"],
  };
  expect(actsByLinks(member, ["example.com"])).toBe(false);
  expect(actsByLinks({ ...member, account: "none" }, ["example.com"])).toBe(true);
  expect(actsByLinks({ ...member, email: "ben@elsewhere.example" }, ["example.com"])).toBe(true);
  const organizer = { ...member, email: "ben@elsewhere.example", roles: rolesAmong(["organizer"]) };
  expect(actsByLinks(organizer, ["example.com"])).toBe(false);
});
