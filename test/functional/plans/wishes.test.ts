import { expect, test } from "vitest";
import { newOffice } from "../../support/office.ts";
import { planning } from "./planned-day.ts";

async function officeOfTwo() {
  const office = await newOffice();
  const [organizer, attendee] = [await office.organizer(), await office.person()];
  const book = async (start: string) => (await office.book(attendee, organizer, start)).body.id as string;
  return { office, organizer, attendee, book, ...planning(office, organizer) };
}

test("only the meetings that are named move, and the times of all others stay taken", async () => {
  const { book, propose, apply } = await officeOfTwo();
  const [first, second] = [await book("2026-12-08T09:00:00Z"), await book("2026-12-08T10:00:00Z")];
  const { body: plan } = await propose({ only: [second] });
  expect(plan.moves).toMatchObject([{ meetingId: second }]);
  expect((await propose({ except: [second] })).body.moves).toMatchObject([{ meetingId: first }]);
  expect((await apply(plan.id)).body.status).toBe("applied");
});

test("ids that are none of the date's meetings are refused by name, and so is saying both", async () => {
  const { office, organizer, book, propose } = await officeOfTwo();
  const [first, later] = [await book("2026-12-08T09:00:00Z"), await book("2026-12-09T09:00:00Z")];
  const attended = (await office.book(organizer, await office.organizer(), "2026-12-08T12:00:00Z")).body.id;
  expect(await propose({ only: [first, later] })).toMatchObject({
    status: 400,
    body: { errors: [{ path: "only.1" }] },
  });
  expect(await propose({ except: [attended] })).toMatchObject({
    status: 400,
    body: { errors: [{ path: "except.0" }] },
  });
  expect(await propose({ only: [first], except: [first] })).toMatchObject({
    status: 400,
    body: { errors: [{ path: "except" }] },
  });
  expect(await propose({ except: [first] })).toMatchObject({ status: 422, body: { code: "nothing_to_move" } });
});

test("new times keep to what is never wanted, and what is preferred comes before what is near", async () => {
  const { book, propose } = await officeOfTwo();
  await book("2026-12-08T09:00:00Z");
  const never = { kind: "never", days: ["wednesday"] };
  const prefer = { kind: "prefer", start: "14:00", end: "16:00" };
  const { body } = await propose({ wishes: { windows: [never, prefer] } });
  // Thursday at two in Berlin.
  expect(body.moves).toMatchObject([{ to: { start: "2026-12-10T13:00:00Z" } }]);
});

test("the earliest and the latest times are wished for instead of the nearest", async () => {
  const { book, propose } = await officeOfTwo();
  await book("2026-12-08T09:00:00Z");
  const movedTo = async (order: string) =>
    (await propose({ to: "2026-12-10", wishes: { order } })).body.moves.map(
      ({ to }: { to: { start: string } }) => to.start,
    );
  expect(await movedTo("earliest")).toEqual(["2026-12-09T08:00:00Z"]);
  expect(await movedTo("latest")).toEqual(["2026-12-10T15:30:00Z"]);
});

test("a meeting that the wishes leave no time says so, and what to give up", async () => {
  const { book, propose, read } = await officeOfTwo();
  const id = await book("2026-12-08T09:00:00Z");
  const windows = [
    { kind: "only", start: "08:00", end: "12:00" },
    { kind: "never", days: ["wednesday", "thursday", "friday"] },
  ];
  const { body } = await propose({ to: "2026-12-11", wishes: { windows } });
  expect(body).toMatchObject({
    moves: [],
    unplaced: [{ meetingId: id, reason: "against_wishes", relax: { window: 1 } }],
  });
  expect((await read(body.id)).body).toEqual(body);
});

test("windows of somebody who is on none of the meetings are refused, and so is making room", async () => {
  const { office, book, propose } = await officeOfTwo();
  await book("2026-12-08T09:00:00Z");
  const { userId } = await office.person();
  expect(await propose({ wishes: { windows: [{ kind: "never", days: ["friday"], userId }] } })).toMatchObject({
    status: 400,
    body: { errors: [{ path: "wishes.windows.0.userId" }] },
  });
  expect(await propose({ wishes: { makeRoom: true } })).toMatchObject({
    status: 400,
    body: { errors: [{ path: "wishes.makeRoom" }] },
  });
});
