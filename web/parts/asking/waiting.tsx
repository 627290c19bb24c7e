import { common } from "../../texts/common.ts";

/** A thin bar, where something takes longer than a moment. It holds its place, so that nothing jumps. */
export function Waiting({ while: isWaiting }: { while: boolean }) {
  if (!isWaiting) return <div class="waiting-place" />;
  return <div class="waiting" role="progressbar" aria-label={common.loading} />;
}
