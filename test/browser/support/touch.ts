import type { CDPSession, Page } from "playwright-core";

export interface At {
  x: number;
  y: number;
}

/** Longer than a page waits for. */
const millisecondsHeld = 600;

/** A finger that is put down, held where it is or not, taken somewhere, and lifted. */
export async function dragByFinger(page: Page, from: At, to: At, held: "held" | "at once" = "held"): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await touch(session, "touchStart", from);
  if (held === "held") await page.waitForTimeout(millisecondsHeld);
  for (const part of steps(from, to)) await touch(session, "touchMove", part);
  await touch(session, "touchEnd");
  await session.detach();
}

export async function dragByPen(page: Page, from: At, to: At): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const pen = { pointerType: "pen", button: "left", buttons: 1, clickCount: 1 } as const;
  await session.send("Input.dispatchMouseEvent", { type: "mousePressed", ...from, ...pen });
  await page.waitForTimeout(millisecondsHeld);
  for (const part of steps(from, to))
    await session.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...part, ...pen });
  await session.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...to, ...pen });
  await session.detach();
}

function touch(session: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", at?: At): Promise<unknown> {
  return session.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
}

function steps(from: At, to: At): At[] {
  return [0.2, 0.4, 0.6, 0.8, 1].map((part) => ({
    x: from.x + part * (to.x - from.x),
    y: from.y + part * (to.y - from.y),
  }));
}
