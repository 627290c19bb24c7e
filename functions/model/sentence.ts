import type { Moment } from "./moment.ts";
import { statesOnly } from "./stated-times.ts";

/** So long a sentence may be. */
export const maxCharacters = 160;

/** A sentence of a model as it may be shown beside a time; nothing where it is not plain text, or states any other time. */
export function fitSentence(text: string, moment: Moment, language: string): string | undefined {
  const sentence = text.trim();
  return isPlain(sentence) && statesOnly(moment, sentence, language) ? sentence : undefined;
}

function isPlain(sentence: string): boolean {
  return (
    sentence.length > 0 &&
    sentence.length <= maxCharacters &&
    sentence.isWellFormed() &&
    !notText.test(sentence) &&
    !markup.test(sentence) &&
    !address.test(sentence)
  );
}

/** Controls, line and paragraph separators, and invisible characters but the two joiners that some scripts are written with. */
const notText = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cn}]|(?![\u200c\u200d])\p{Cf}/u;
const markup = /[<>{}[\]`*_#|\\~^=]|&\w+;|&#/u;
/** `@`, `https://`, `mailto:`, `example.com`. */
const address = /@|:\/\/|(?:mailto|javascript|data|tel):|(?<![\p{L}\d])www\.|[\p{L}\d]\.\p{L}{2,}/iu;
