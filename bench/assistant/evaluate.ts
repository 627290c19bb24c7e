/** How a model understands the forty sentences. It asks the service and costs a cent at most. `OPENAI_API_KEY=… npm run evaluate:assistant` */
import { hideNames } from "../../functions/domain/assistant/hidden-names.ts";
import { intentOf } from "../../functions/domain/assistant/spoken-intent.ts";
import { languages } from "../../functions/domain/texts/language.ts";
import { dayNumber } from "../../functions/domain/time/calendar-date.ts";
import { zoneNamed } from "../../functions/domain/time/zone.ts";
import { defaultModel } from "../../functions/model/default-model.ts";
import { openAiIntentModel } from "../../functions/model/openai-intent-model.ts";
import { met, said, wanted } from "../../test/support/assistant/sentences.ts";
import { type Verdict, verdictOn } from "../../test/support/assistant/verdict.ts";

async function evaluate(apiKey: string): Promise<void> {
  const tokens = { prompt: 0, completion: 0 };
  const name = process.env.OPENAI_MODEL || defaultModel.name;
  const model = openAiIntentModel({
    ...{ apiKey: async () => apiKey, baseUrl: process.env.OPENAI_BASE_URL ?? "", model: name },
    ...{ callsADay: 1_000, asksADayOfPerson: 1_000 },
    report: (call) => {
      tokens.prompt += call.tokens.prompt;
      tokens.completion += call.tokens.completion;
    },
  });
  const verdicts: Record<Verdict, number> = { exact: 0, "asked back": 0, wrong: 0 };
  for (const { sentences, expected } of wanted) {
    for (const language of languages) {
      const { text, people } = hideNames(sentences[language], met);
      const { answer, outcome } = await model.understand(text, async () => true);
      const hearing = { today: dayNumber(said.date), zone: zoneNamed(said.timeZone), people };
      const understood = answer && intentOf(answer, hearing);
      const verdict = verdictOn(understood, expected);
      verdicts[verdict]++;
      if (verdict !== "exact") console.log(`${verdict}: ${sentences[language]}\n`, answer ?? outcome);
    }
  }
  const asked = wanted.length * languages.length;
  const price = defaultModel.dollarsPerMillionTokens;
  const cents = (tokens.prompt * price.prompt + tokens.completion * price.completion) / 10_000 / asked;
  console.log({ model: name, ...verdicts, tokensEach: (tokens.prompt + tokens.completion) / asked, centsEach: cents });
}

if (import.meta.main) {
  const apiKey = process.env.OPENAI_API_KEY?.trim();
  if (apiKey) await evaluate(apiKey);
  else {
    console.error("This asks a model how it understands forty sentences: set OPENAI_API_KEY. Nothing was asked.");
    process.exitCode = 1;
  }
}
