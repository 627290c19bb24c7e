import type { Holidays } from "../../functions/domain/holidays/holiday.ts";
import { defaultLanguage } from "../../functions/domain/texts/language.ts";
import { textsIn } from "../../functions/domain/texts/texts.ts";
import { parseInstant } from "../../functions/domain/time/format.ts";
import { millisecondsPerMinute, minutesPerDay } from "../../functions/domain/time/instant.ts";
import type { AnyOperation } from "../../functions/http/operation.ts";
import { inDemoWeek } from "../../functions/operations/documents/demo-week.ts";
import type { AccountServices, AllServices } from "../../functions/services/services.ts";
import { type DemoPerson, demoId, demoPeople } from "./people.ts";

export type DemoServices = AccountServices &
  Pick<AllServices, "memberEmailDomains"> & { model: undefined; holidays: Holidays };

interface Performance {
  /** Of what comes to be. */
  id?: string;
  params?: Record<string, string>;
  /** As it would be sent, for the week for which the demo is written. */
  body: object;
  /** Done so many days after the start of a meeting, by a clock that is set back; else now. */
  daysAfter?: number;
  of?: { start: string };
}

/** Does what a person would ask for over HTTP. */
export async function perform(
  services: DemoServices,
  operation: AnyOperation,
  person: DemoPerson,
  { id, params = {}, body, daysAfter = 0, of }: Performance,
): Promise<void> {
  const inWeek = <Written>(written: Written): Written =>
    JSON.parse(inDemoWeek(JSON.stringify(written), services.clock.now()));
  const at = of && (parseInstant(inWeek(of.start)) + daysAfter * minutesPerDay) * millisecondsPerMinute;
  await operation.handle(
    {
      caller: { userId: demoId(person), roles: new Set(["attendee", demoPeople[person].role]) },
      params,
      network: "",
      askedAt: "https://localhost",
      say: textsIn(defaultLanguage),
      acceptedLanguage: defaultLanguage,
      query: {},
      body: operation.body.parse(inWeek(body)),
      ...(id && { changeId: id }),
    },
    { ...services, ...(at && { clock: { now: () => at } }) } as never,
  );
}
