import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { adviceFrom, answerFormat } from "./answer.ts";
import { consult, type ModelSettings } from "./consult.ts";
import { defaultModel } from "./default-model.ts";
import { promptFor } from "./prompt.ts";
import type { AdviceQuestion, SuggestionModel } from "./suggestion-model.ts";

export interface SuggestionModelSettings extends ModelSettings {
  shareTitles: boolean;
}

/** Three times what an id and a reason take, as some models indent. */
const tokensPerCandidate = 60;

/** A model that is asked through OpenAI's chat completions. Without a key the rules decide alone. */
export function openAiSuggestionModel(settings: SuggestionModelSettings): SuggestionModel {
  return {
    async advise(question, mayCall) {
      if (question.meetings.length === 0) return undefined;
      const consultation = {
        request: requestFor(question, settings),
        read: (text: string) => adviceFrom(text, question),
      };
      return (await consult(settings, consultation, mayCall)).answer;
    },
  };
}

/** Other models than the default keep their own settings: our limit would cut some off while they think, and not all know these settings. */
function requestFor(
  question: AdviceQuestion,
  { model, shareTitles }: SuggestionModelSettings,
): ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: promptFor(question, { shareTitles }),
    response_format: answerFormat,
    store: false,
    ...(model === defaultModel.name && {
      reasoning_effort: defaultModel.reasoningEffort,
      max_completion_tokens: tokensPerCandidate * (1 + answersTo(question)),
    }),
  };
}

function answersTo({ meetings, wanted }: AdviceQuestion): number {
  return meetings.reduce((sum, { candidates }) => sum + Math.min(wanted, candidates.length), 0);
}
