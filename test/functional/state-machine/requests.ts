import type { Response, Time } from "./world.ts";

/** What somebody asks of the service. People, meetings, blocks and plans are named by their ids. */
export type Request = { by: string } & (
  | { to: "book"; organizer: string; kind: string; start: number; end: number; attendees: string[]; ignoring: boolean }
  | { to: "extend"; meeting: string; minutes: number; push: boolean }
  | { to: "end"; meeting: string; at: number | undefined }
  | { to: "reschedule"; meeting: string; start: number; end: number; ignoring: boolean }
  | { to: "cancel"; meeting: string }
  | { to: "respond"; meeting: string; response: Exclude<Response, "pending"> }
  | { to: "add"; meeting: string; people: string[] }
  | { to: "remove"; meeting: string; person: string }
  | ({ to: "block" } & Time)
  | { to: "unblock"; block: string }
  | { to: "publish"; hours: number }
  | { to: "propose"; date: string }
  | { to: "apply"; plan: string }
);

export type RequestTo<What extends Request["to"]> = Extract<Request, { to: What }>;
