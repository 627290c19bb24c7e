import * as z from "zod";

export const feedAnswer = z
  .object({
    url: z.string().meta({
      format: "uri",
      description: "Where calendar programs read it. Whoever knows it reads it, so keep it to yourself.",
    }),
  })
  .meta({ id: "Feed" });

/** What the address of a feed ends with. */
export const feedFile = z.strictObject({
  file: z.string().meta({ description: "The token of the feed, and `.ics`." }),
});
