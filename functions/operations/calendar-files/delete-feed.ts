import { defineOperation } from "../../http/operation.ts";
import { removeFeed } from "../../store/calendar-files/feeds.ts";

export const deleteFeed = defineOperation({
  name: "delete-feed",
  area: "calendar-files",
  method: "DELETE",
  path: "/v1/me/feed",
  summary: "Revokes the address of your feed",
  description: "It leads nowhere from then on. Deleting it again changes nothing.",
  access: "signed-in",
  answer: { status: 204, description: "There is no feed any more." },
  needs: { table: ["DeleteItem"] },
  handle: async ({ caller }, { table }) => {
    await removeFeed(table, caller.userId);
    return {};
  },
});
