import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { removeFocusBlock as remove } from "../../use-cases/availability/remove-focus-block.ts";

export const removeFocusBlock = defineOperation({
  name: "remove-focus-block",
  area: "availability",
  method: "DELETE",
  path: "/v1/focus-blocks/{id}",
  summary: "Removes a focus block",
  access: "signed-in",
  params: z.strictObject({ id: identifier }),
  answer: { status: 204, description: "The block is gone, and its time can be booked." },
  refusals: ["not_found", "unavailable"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem"] },
  handle: async ({ caller, params }, services) => {
    await remove(services, caller.userId, params.id);
    return {};
  },
});
