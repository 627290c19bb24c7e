import * as z from "zod";
import { defineOperation } from "../../http/operation.ts";

export const checkHealth = defineOperation({
  name: "check-health",
  area: "documents",
  method: "GET",
  path: "/v1/health",
  summary: "Says that the service is up",
  access: "public",
  answer: {
    status: 200,
    schema: z.object({ status: z.literal("ok") }).meta({ id: "Health" }),
    description: "The service is up.",
  },
  needs: {},
  handle: async () => ({ body: { status: "ok" as const } }),
});
