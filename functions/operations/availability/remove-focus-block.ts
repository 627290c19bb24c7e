import * as z from "zod";
import { identifier } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { retrying } from "../../platform/retrying.ts";
import { tableServices } from "../../platform/services.ts";
import { deleteFocusBlock, readFocusBlock } from "../../store/focus-blocks.ts";

export const removeFocusBlock = defineOperation({
  name: "remove-focus-block",
  area: "availability",
  method: "DELETE",
  path: "/v1/focus-blocks/{id}",
  summary: "Gives a kept time up",
  access: ["organizer"],
  params: z.strictObject({ id: identifier }),
  answer: { status: 204, description: "The time can be booked again." },
  refusals: ["not_found", "unavailable"],
  grants: { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem"] },
  services: tableServices,
  handle: async ({ caller, params }, { table, clock }) => {
    const block = await retrying(() => readFocusBlock(table, caller.userId, params.id));
    await retrying(() => deleteFocusBlock(table, caller.userId, block, clock.now()));
    return {};
  },
});
