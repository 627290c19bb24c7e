import type { MessageKind, NotificationKind, Notifications } from "./kinds.ts";
import type { MessageOutcome } from "./message-record.ts";
import type { News } from "./news-for.ts";
import type { WaitingNews } from "./waiting-news.ts";

/** Whether somebody wants to hear of this kind. What cannot be switched off stands in no profile. */
export function isWanted(kind: MessageKind, notifications: Notifications): boolean {
  return notifications[kind as NotificationKind] !== false;
}

/** What has become of each change of one meeting that waited, where these news were told of it and those were not wanted. */
export function outcomesOf(
  waiting: readonly WaitingNews[],
  told: readonly News[],
  unwanted: readonly News[],
): Map<WaitingNews, MessageOutcome> {
  const isLast = (news: WaitingNews) => waiting.findLast(({ kind }) => kind === news.kind) === news;
  const has = (list: readonly News[], { kind }: WaitingNews) => list.some((news) => news.kind === kind);
  return new Map(
    waiting.map((news): [WaitingNews, MessageOutcome] => {
      if (has(told, news) && isLast(news)) return [news, { status: "sent" }];
      if (has(unwanted, news)) return [news, { status: "dropped", dropReason: "switched-off" }];
      return [news, { status: "merged" }];
    }),
  );
}
