import type { Text, Texts } from "../domain/texts/texts.ts";

type Inputs = Texts["inputs"];

/** What a sentence wants to be told. */
type ValuesOf<Name extends keyof Inputs> = Inputs[Name] extends (...values: infer Values) => string ? Values : [];

/** The names of sentences, not of groups of them. */
type Sentence = {
  [Name in keyof Inputs]: Inputs[Name] extends string | ((...values: never[]) => string) ? Name : never;
}[keyof Inputs];

/**
 * The message of a schema: `.refine(isCalendarDate, says("date"))`. Schemas are made once, for readers of every language, and the validator
 * takes messages as text only. So the message is the name of a sentence among `inputs`, with what is to be said in it.
 */
export function says<Name extends Sentence>(name: Name, ...values: ValuesOf<Name>): string {
  return JSON.stringify([name, ...values]);
}

/** What such a message says. */
export function textOf(message: string): Text {
  const [name, ...values] = JSON.parse(message) as [Sentence, ...never[]];
  return ({ inputs }) => {
    const sentence: string | ((...values: never[]) => string) = inputs[name];
    return typeof sentence === "string" ? sentence : sentence(...values);
  };
}
