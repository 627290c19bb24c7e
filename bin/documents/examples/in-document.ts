import * as z from "zod";
import { demoEmail } from "../../../local/demo/people.ts";
import type { Example } from "./example.ts";

/** The parameters, those that are named with what is filled in for them. */
export function withExamples(parameters: z.ZodObject, values: Record<string, string | number> = {}): z.ZodObject {
  const withValue = (name: string, field: z.ZodType) => {
    const meta = field.meta();
    return Object.hasOwn(values, name)
      ? field.meta({ ...meta, param: { ...meta?.param, example: values[name] } })
      : field;
  };
  const fields = Object.entries<z.ZodType>(parameters.shape);
  return z.object(Object.fromEntries(fields.map(([name, field]) => [name, withValue(name, field)])));
}

/** What is filled in as the body. */
export function bodyExample({ body, bodies }: Example) {
  if (!bodies) return body && { example: body };
  return { examples: Object.fromEntries(Object.entries(bodies).map(([name, value]) => [name, { value }])) };
}

/** For whom the example works where it is not the organizer, or why it does not. */
export function noteOn({ as, refused }: Example): string {
  const whose = as && as !== "organizer" && `The example is for \`${demoEmail(as)}\`.`;
  const why = refused && `As it stands it is refused: ${refused.because}`;
  return [whose, why].filter(Boolean).join(" ");
}
