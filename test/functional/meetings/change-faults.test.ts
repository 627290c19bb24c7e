import { describe, expect, test } from "vitest";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { editMeeting } from "../../../functions/operations/meetings/edit-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import type { Services } from "../../../functions/services/services.ts";
import { act, historyOf } from "../../support/acting.ts";
import { type Answer, call } from "../../support/call.ts";
import { inconsistencies } from "../../support/inconsistencies.ts";
import { newOffice } from "../../support/office.ts";
import {
  faulty,
  lostAnswer,
  throttled,
  transactionConflict,
  transactionThrottled,
} from "../../support/table/faulty.ts";

/** From ten to half past on Tuesday, in Berlin, and another one right after it. */
async function twoMeetings() {
  const office = await newOffice();
  const [organizer, booker, guest, newcomer] = [
    await office.organizer(),
    await office.person(),
    await office.person(),
    await office.person(),
  ];
  const { body } = await office.book(booker, organizer, "2026-12-08T09:00:00Z", { attendeeIds: [guest.userId] });
  await office.book(await office.person(), organizer, "2026-12-08T09:30:00Z");
  return { office, organizer, booker, guest, newcomer, id: body.id as string };
}

type Scene = Awaited<ReturnType<typeof twoMeetings>>;
type Change = (scene: Scene, services: Services, headers?: Record<string, string>) => Promise<Answer>;

/** Services that lose the answer to their first transaction, and tell so only when others have changed the meeting too. */
function losingAnAnswerWhileOthersGoOn({ office, organizer, booker, id }: Scene): Services {
  const { table } = faulty(office.services.table);
  let isLost = false;
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      async (request) => {
        const answer = await next(request);
        if (isLost || commandName !== "TransactWriteItemsCommand") return answer;
        isLost = true;
        await act(office, respondToInvitation, booker, id, { response: "tentative" });
        await act(office, editMeeting, organizer, id, { title: "Meanwhile" });
        throw lostAnswer();
      },
    { step: "initialize", name: "lostWhileOthersGoOn" },
  );
  return { ...office.services, table };
}

const takeOff =
  (who: "organizer" | "guest"): Change =>
  ({ id, guest, [who]: as }, services) =>
    call(removeAttendee, services, { as, params: { id, userId: guest.userId } });

/** Each change, and what the meeting it makes is known by. */
const changes: [string, Change, object][] = [
  [
    "pushing",
    ({ organizer, id }, services, headers) =>
      act({ services }, extendMeeting, organizer, id, { byMinutes: 10, onConflict: "push" }, headers),
    { end: "2026-12-08T09:40:00Z", version: 2 },
  ],
  [
    "rescheduling",
    ({ guest, id }, services, headers) =>
      act({ services }, rescheduleMeeting, guest, id, { start: "2026-12-08T10:00:00Z" }, headers),
    { start: "2026-12-08T10:00:00Z", version: 2 },
  ],
  [
    "adding an attendee",
    ({ organizer, newcomer, id }, services, headers) =>
      act({ services }, addAttendees, organizer, id, { userIds: [newcomer.userId] }, headers),
    { attendees: [{}, {}, { response: "pending" }], version: 2 },
  ],
  [
    "cancelling",
    ({ organizer, id }, services, headers) => act({ services }, cancelMeeting, organizer, id, {}, headers),
    { status: "cancelled", version: 2 },
  ],
  [
    "answering",
    ({ guest, id }, services, headers) =>
      act({ services }, respondToInvitation, guest, id, { response: "declined" }, headers),
    { attendees: [{}, { response: "declined" }], version: 2 },
  ],
  ["taking an attendee off", takeOff("organizer"), { attendees: [{}], version: 2 }],
  ["leaving", takeOff("guest"), { attendees: [{}], version: 2 }],
];

const faults = [
  ["a conflict of transactions", { command: "TransactWriteItems", when: "before", error: transactionConflict(1) }],
  [
    "throttling within a transaction",
    { command: "TransactWriteItems", when: "before", error: transactionThrottled(2) },
  ],
  ["throttling of a transaction", { command: "TransactWriteItems", when: "before", error: throttled }],
  ["throttling of a read", { command: "GetItem", when: "before", error: throttled }],
  ["an answer lost before the write", { command: "TransactWriteItems", when: "before", error: lostAnswer }],
  ["an answer lost after the write", { command: "TransactWriteItems", when: "after", error: lostAnswer }],
] as const;

async function expectDoneOnce({ office, booker, id }: Scene) {
  expect(await historyOf(office, booker, id)).toHaveLength(2);
  expect(await inconsistencies(office.services.table, office.services.clock.now())).toEqual([]);
}

describe.each(changes)("%s", (_, change, made) => {
  test.each(faults)("survives %s and has one effect, with a key and without", async (_fault, fault) => {
    for (const headers of [undefined, { "idempotency-key": "a" }]) {
      const scene = await twoMeetings();
      const { table, inject, pending } = faulty(scene.office.services.table);
      inject(fault);
      expect(await change(scene, { ...scene.office.services, table }, headers)).toMatchObject({
        status: 200,
        body: made,
      });
      expect(pending()).toBe(0);
      await expectDoneOnce(scene);
    }
  });

  test("recognises its own work also where somebody else has changed the meeting since", async () => {
    const scene = await twoMeetings();
    const { office, booker, id } = scene;
    const answer = await change(scene, losingAnAnswerWhileOthersGoOn(scene));
    const isCancelled = answer.body.status === "cancelled";
    expect(answer).toMatchObject({ status: 200, body: isCancelled ? made : { ...made, version: 4 } });
    expect(await historyOf(office, booker, id)).toHaveLength(isCancelled ? 2 : 3);
    expect(await inconsistencies(office.services.table, office.services.clock.now())).toEqual([]);
  });
});

const withKeys = changes.filter(([name]) => !/taking|leaving/.test(name));

test.each(withKeys)(
  "%s with a key: what is answered after a lost answer is what every repetition is answered",
  async (_, change, made) => {
    const scene = await twoMeetings();
    const key = { "idempotency-key": "lost" };
    const answer = await change(scene, losingAnAnswerWhileOthersGoOn(scene), key);
    expect(answer).toMatchObject({ status: 200, body: made });
    const repeated = await change(scene, scene.office.services, key);
    expect([repeated.status, repeated.body]).toEqual([answer.status, answer.body]);
  },
);

test.each(withKeys)("%s with a key: twins and repetitions have one effect and one answer", async (_, change, made) => {
  const scene = await twoMeetings();
  const { services } = scene.office;
  const key = { "idempotency-key": "twin" };
  const twins = await Promise.all(Array.from({ length: 5 }, () => change(scene, services, key)));
  for (const answer of [...twins, await change(scene, services, key)]) {
    expect(answer).toMatchObject({ status: 200, body: made });
  }
  expect(twins.filter(({ headers }) => headers["idempotency-replayed"])).toHaveLength(4);
  await expectDoneOnce(scene);
});

test("a database that stays busy is a 503 with Retry-After for each of them, and has changed nothing", async () => {
  await Promise.all(
    changes.map(async ([, change]) => {
      const scene = await twoMeetings();
      const { table, inject } = faulty(scene.office.services.table);
      inject({ command: "TransactWriteItems", when: "before", error: transactionConflict(), times: 100 });
      const answer = await change(scene, { ...scene.office.services, table });
      expect(answer).toMatchObject({ status: 503, body: { code: "unavailable" } });
      expect(answer.headers["retry-after"]).toBe("1");
      expect(await historyOf(scene.office, scene.booker, scene.id)).toHaveLength(1);
    }),
  );
});
