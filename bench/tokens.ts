/** How many tokens a question to the model takes, estimated from recorded prompts, and what a thousand calls cost. `node bench/tokens.ts` */

import { hideNames } from "../functions/domain/assistant/hidden-names.ts";
import { planDay } from "../functions/domain/plans/plan-day.ts";
import { suggestionReasons } from "../functions/domain/suggestions/suggestion-context.ts";
import { parseInstant } from "../functions/domain/time/format.ts";
import { openHolidays } from "../functions/holidays/open-holidays.ts";
import { defaultModel } from "../functions/model/default-model.ts";
import { openAiIntentModel } from "../functions/model/openai-intent-model.ts";
import { openAiSuggestionModel } from "../functions/model/openai-suggestion-model.ts";
import type { AdviceQuestion, SuggestionModel } from "../functions/model/suggestion-model.ts";
import { orderByModel } from "../functions/use-cases/plans/order-by-model.ts";
import { nothingSaid } from "../test/support/assistant/nothing-said.ts";
import { met, wanted } from "../test/support/assistant/sentences.ts";
import { good, goodAnswer, type RecordedRequest, says, startOpenAiStandIn } from "../test/support/stand-ins/openai.ts";
import { randomDay } from "../test/unit/domain/plans/days.ts";
import { tableOf } from "./support/table.ts";

export interface TokenFigures {
  /** For one call, with the schema. */
  prompt: number;
  completion: number;
  centsPerThousandCalls: number;
}

/** By question. */
export async function measureTokens(): Promise<Record<string, TokenFigures>> {
  const standIn = await startOpenAiStandIn();
  standIn.answer(({ question }) => good(question));
  const settings = {
    apiKey: async () => "none",
    baseUrl: standIn.baseUrl,
    model: defaultModel.name,
    callsADay: 0,
    report: () => {},
  };
  const openAi = openAiSuggestionModel({ ...settings, shareTitles: false });
  // Nothing is counted here, so there is no table.
  const model: SuggestionModel = { advise: (question) => openAi.advise(question, async () => true) };
  const figures: Record<string, TokenFigures> = {};
  for (const [name, ask] of Object.entries(questions)) {
    await ask(model);
    const request = standIn.requests.at(-1)!;
    figures[name] = figuresOf(request, goodAnswer(request.question));
  }
  const { sentences, spoken } = wanted[0]!;
  const words = openAiIntentModel({ ...settings, asksADayOfPerson: 0 });
  standIn.answer(() => says("{}"));
  await words.understand(hideNames(sentences.en, met).text, async () => true);
  figures["a request in words"] = figuresOf(standIn.requests.at(-1)!, { ...nothingSaid, ...spoken });
  await standIn.stop();
  return figures;
}

const never = async () => false;
const noTable = undefined as never;

const questions: Record<string, (model: SuggestionModel) => Promise<unknown>> = {
  "3 suggestions out of 12 times": (model) => model.advise(suggestionQuestion(3), never),
  "10 suggestions out of 12 times": (model) => model.advise(suggestionQuestion(10), never),
  "a day of 12 meetings, 4 times each": (model) => {
    const day = randomDay(
      { meetings: 12, interval: 15, busy: 0.4, days: 14, isLimited: false, zones: ["Europe/Berlin"] },
      1,
    );
    return orderByModel(
      { model, clock: { now: Date.now }, table: noTable, holidays: openHolidays() },
      day,
      planDay(day).moves,
    );
  },
};

/** Twelve mornings and afternoons of workdays for two people, with four reasons and a drawback each. */
function suggestionQuestion(wanted: number): AdviceQuestion {
  const monday = parseInstant("2026-03-09T08:00:00Z");
  const candidates = Array.from({ length: 12 }, (_, index) => {
    const day = Math.floor(index / 2);
    const start = monday + (day + 2 * Math.floor(day / 5)) * 1440 + (index % 2) * 330;
    const reasons = [0, 1, 2].map((step) => suggestionReasons[(index + step * 4) % (suggestionReasons.length - 1)]!);
    return {
      ...{ id: String(start), start, reasons: [...reasons, "everyone_free" as const] },
      ...{ score: 0.8, tier: 0, zones: ["Europe/Berlin", "America/New_York"] },
      drawbacks: [{ code: "early_for" as const, person: 1 }],
    };
  });
  const meeting = { id: "meeting", kind: "meeting", minutes: 30, priority: "medium", candidates } as const;
  return { timeZone: "Europe/Berlin", wanted, meetings: [meeting] };
}

function figuresOf({ body }: RecordedRequest, answer: object): TokenFigures {
  const schema = JSON.stringify(body.response_format.json_schema.schema);
  const prompt = [...body.messages.map(({ content }) => content), schema].reduce(
    (sum, text) => sum + tokensIn(text),
    0,
  );
  const completion = tokensIn(JSON.stringify(answer));
  const price = defaultModel.dollarsPerMillionTokens;
  const cents = (prompt * price.prompt + completion * price.completion) / 10;
  return { prompt, completion, centsPerThousandCalls: Math.round(cents * 10) / 10 };
}

/** For these prompts and answers, this is within a tenth of what o200k gives, the encoding of OpenAI's recent models. */
function tokensIn(text: string): number {
  return Math.round(text.length / 3.5);
}

if (import.meta.main) console.log(tableOf(await measureTokens()));
