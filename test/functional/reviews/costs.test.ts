import { expect, test } from "vitest";
import { newOffice } from "../../support/office.ts";
import { metered } from "../../support/table/metered.ts";
import {
  changesOfReviews,
  deliver,
  deliverAll,
  heldMeeting,
  insights,
  ownReview,
  review,
  reviewsOf,
  takeBack,
} from "./reviewing.ts";

async function meteredOffice() {
  const office = await newOffice();
  const { table, usage } = metered(office.services.table);
  const [organizer, attendees] = [
    await office.organizer(),
    await Promise.all(Array.from({ length: 6 }, () => office.person())),
  ];
  office.services.clock.set("2026-12-07T12:00:00Z");
  return { ...office, services: { ...office.services, table }, usage, organizer, attendees };
}

test("a review is a read of the reviewer, one batch read and one small transaction; the first one reads the organizer's zone too", async () => {
  const office = await meteredOffice();
  const [{ organizer, usage }, [attendee]] = [office, office.attendees];
  const id = await heldMeeting(office, organizer, office.attendees, "2026-12-07");
  const body = { rating: 4, usefulness: 5, preparation: 3, punctuality: 2, comment: "Short and good." };
  usage();
  await review(office, attendee!, id, body);
  expect(usage()).toEqual({
    commands: ["GetItem", "BatchGetItem", "GetItem", "TransactWriteItems"],
    readUnits: 4,
    writeUnits: 4,
  });
  await review(office, attendee!, id, body);
  expect(usage()).toMatchObject({ commands: ["GetItem", "BatchGetItem", "TransactWriteItems"], writeUnits: 4 });
  await ownReview(office, attendee!, id);
  expect(usage()).toMatchObject({ commands: ["BatchGetItem"], writeUnits: 0 });
  await reviewsOf(office, organizer, id);
  expect(usage()).toMatchObject({ commands: ["GetItem", "Query"], writeUnits: 0 });
  const [change] = await changesOfReviews(office);
  usage();
  await deliver(office, change!);
  expect(usage()).toEqual({ commands: ["PutItem"], readUnits: 0, writeUnits: 1 });
  await takeBack(office, attendee!, id);
  expect(usage()).toMatchObject({ commands: ["GetItem", "BatchGetItem", "TransactWriteItems"], writeUnits: 4 });
});

test("insights are a read of the role, four a month side by side and one for the names, whatever stands in other months", async () => {
  const office = await meteredOffice();
  const { organizer, attendees, usage, services } = office;
  const hr = await office.person(["hr"]);
  const costs = async () => {
    services.clock.set("2027-03-01T00:00:00Z");
    usage();
    const { body } = await insights(office, hr, "2026-12", "2027-01", "organizer");
    expect(body.total.reviews).toBe(30);
    return usage();
  };
  const reviewed = async (date: string) => {
    for (let meeting = 0; meeting < 5; meeting++) {
      const id = await heldMeeting(office, organizer, attendees, date);
      services.clock.set(`${date}T12:00:00Z`);
      for (const attendee of attendees) await review(office, attendee, id, { rating: 4 });
    }
    await deliverAll(office);
  };
  await reviewed("2026-12-07");
  const alone = await costs();
  expect(alone).toMatchObject({ commands: ["GetItem", ...Array(8).fill("Query"), "BatchGetItem"], writeUnits: 0 });
  // Eventual readings, as nothing changes any more: a unit for eight kilobytes, about forty reviews.
  expect(alone.readUnits).toBeLessThanOrEqual(13);
  for (const date of ["2026-10-05", "2026-11-02", "2027-02-01"]) await reviewed(date);
  expect(await costs()).toEqual(alone);
});
