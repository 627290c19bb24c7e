import type { Participant } from "../../domain/meetings/booking-context.ts";
import { assertMayWriteTo, countNewAddresses } from "../../domain/meetings/new-addresses.ts";
import { isVisitor } from "../../domain/people/visitor.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { AllServices } from "../../services/services.ts";
import { countMoreAddresses, readNewAddresses } from "../../store/people/new-addresses.ts";
import type { Action } from "../../store/table/actions.ts";

/** What inviting people needs. */
export type InvitingServices = Pick<AllServices, "table" | "clock" | "memberEmailDomains" | "newAddressLimits">;

/**
 * What inviting these people writes besides: it counts those among them to whose addresses the inviter has never written. Nothing is read
 * where there is none. Throws `too_many_requests` for more of them on a day than the inviter may write to.
 */
export async function newAddressesCounted(
  { table, memberEmailDomains, newAddressLimits }: InvitingServices,
  inviterId: string,
  invited: readonly Participant[],
  now: EpochMillisecond,
): Promise<Action[]> {
  const newAddresses = countNewAddresses(invited);
  if (newAddresses === 0) return [];
  const { profile, written } = await readNewAddresses(table, inviterId, now);
  const limit = isVisitor(profile, memberEmailDomains) ? newAddressLimits.visitors : newAddressLimits.members;
  assertMayWriteTo(newAddresses, { written, limit }, now);
  return [countMoreAddresses(inviterId, newAddresses, limit, now)];
}
