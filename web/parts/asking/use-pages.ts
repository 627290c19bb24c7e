import { useState } from "preact/hooks";
import { ask } from "../../client/ask.ts";
import type { AnswerOf, OperationName, Request } from "../../client/operations.ts";
import { useAnswer } from "./use-answer.ts";
import { useDoing } from "./use-doing.ts";

interface Page {
  items: unknown[];
  nextCursor: string | null;
}

type ListName = { [Name in OperationName]: AnswerOf<Name> extends Page ? Name : never }[OperationName];

/** A list as far as somebody wants to see it: its first page, and one more each time. `more` is undefined where there is no next one. */
export function usePages<Name extends ListName>(name: Name, query: Request<Name>["query"] & object) {
  const { answer: first, ...loaded } = useAnswer(name, { query } as Request<Name>);
  const [later, setLater] = useState<{ after: AnswerOf<Name>; pages: AnswerOf<Name>[] }>();
  const { busy, error, doing } = useDoing();
  const pages = first ? [first, ...(later?.after === first ? later.pages : [])] : [];
  const cursor = (pages.at(-1) as unknown as Page | undefined)?.nextCursor;
  const more = () =>
    doing(async () => {
      const next = await ask(name, { query: { ...query, cursor } } as Request<Name>);
      setLater({ after: first!, pages: [...pages.slice(1), next] });
    });
  return {
    ...loaded,
    items: pages.flatMap((page) => (page as unknown as Page).items) as (AnswerOf<Name> & Page)["items"],
    next: { busy, error, more: cursor ? more : undefined },
  };
}
