import { afterEach, expect, test, vi } from "vitest";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { listSlots } from "../../../functions/operations/slots/list-slots.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What has been written for CloudWatch to count, as it reads it. */
function watchCounts() {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  return () => lines.flatMap((line) => (line.includes("_aws") ? JSON.parse(line) : []));
}

test("a listing and a refusal write one line each, with few names to count by", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  const attendee = await office.person();
  vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "deployed");
  vi.stubEnv("MONITORING", "detailed");
  const counts = watchCounts();
  const offer = { organizerId: organizer.userId, meetingTypeId: "one-on-one" };
  await call(listSlots, office.services, { as: attendee, query: offer });
  const body = { ...offer, start: "2026-12-05T09:00:00Z", title: "Planning" };
  await call(bookMeeting, office.services, { as: attendee, body });

  const [listed, refused] = counts();
  expect(counts()).toHaveLength(2);
  expect(listed).toMatchObject({ operation: "list-slots", outcome: "2xx", requests: 1 });
  expect(listed).not.toHaveProperty("code");
  expect(listed._aws.CloudWatchMetrics[0]).toMatchObject({
    Namespace: "MeetingScheduler",
    Dimensions: [["service", "operation", "outcome"]],
  });
  expect(refused).toMatchObject({ operation: "book-meeting", outcome: "4xx", code: "in_the_past", requests: 1 });
  expect(refused._aws.CloudWatchMetrics[0].Dimensions).toEqual([
    ["service", "operation", "outcome"],
    ["service", "code"],
  ]);
});

test("with basic monitoring only what fails is written, by area: a series for each of them, and only in hours in which something fails", async () => {
  vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "deployed");
  const office = await newOffice();
  const organizer = await office.organizer();
  const counts = watchCounts();
  await office.slots(organizer, organizer);
  expect(counts()).toEqual([]);

  const broken = { ...office.services, table: { ...office.services.table, name: "not-there" } };
  await call(listSlots, broken, {
    as: organizer,
    query: { organizerId: organizer.userId, meetingTypeId: "one-on-one" },
  });
  const [failure, ...others] = counts();
  expect(others).toEqual([]);
  expect(failure).toMatchObject({ area: "slots", failures: 1 });
  expect(failure._aws.CloudWatchMetrics[0].Dimensions).toEqual([["service", "area"]]);
});

test("where there is no CloudWatch nothing is written", async () => {
  const office = await newOffice();
  const organizer = await office.organizer();
  const counts = watchCounts();
  await office.slots(organizer, organizer);
  expect(counts()).toEqual([]);
});
