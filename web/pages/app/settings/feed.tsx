import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { Refused } from "../../../client/problem.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { AskFirst } from "../shared/ask-first.tsx";
import { CopyButton } from "../shared/copy-button.tsx";
import { Section } from "../shared/section.tsx";
import { say } from "./texts.ts";

/** Where calendar programs read one's meetings. */
export function Feed() {
  const [isAsked, setAsked] = useState(false);
  const feed = useAnswer("getFeedUrl", isAsked ? {} : undefined);
  const { busy, error, doing } = useDoing();
  const hasNone = feed.error instanceof Refused && feed.error.code === "not_found";
  const url = feed.state === "there" ? feed.answer.url : undefined;

  const make = () =>
    doing(async () => {
      await ask("makeFeed");
      announce(say.feedMade);
      setAsked(true);
      feed.reload();
    });
  const remove = () =>
    doing(async () => {
      await ask("deleteFeed");
      announce(say.feedRemoved);
      feed.reload();
    });

  return (
    <Section title={say.feed} intro={say.feedIntro}>
      {url && (
        <>
          <code class="address">{url}</code>
          <p class="soft small">{say.feedSecret}</p>
        </>
      )}
      {hasNone && <p class="soft">{say.noFeed}</p>}
      <Waiting while={isAsked && feed.state === "waiting"} />
      {!hasNone && <ProblemNote error={feed.error} onAgain={feed.reload} />}
      <ProblemNote error={error} />
      {!isAsked && (
        <div>
          <Button onClick={() => setAsked(true)}>{say.showFeed}</Button>
        </div>
      )}
      {hasNone && (
        <div>
          <Button busy={busy} onClick={make}>
            {say.makeFeed}
          </Button>
        </div>
      )}
      {url && (
        <>
          <div>
            <CopyButton text={url} name={say.feed} />
          </div>
          <AskFirst name={say.renewFeed} busy={busy} onYes={make}>
            <p>{say.renewFeedHint}</p>
          </AskFirst>
          <AskFirst name={say.removeFeed} busy={busy} onYes={remove}>
            <p>{say.removeFeedHint}</p>
          </AskFirst>
        </>
      )}
    </Section>
  );
}
