/** A mail, as it is handed to whoever sends it. */
export interface Mail {
  /** The same for the same message, however often it is sent: becomes its `Message-ID`. Letters, digits and dashes. */
  id: string;
  to: Mailbox;
  /** Where answers go: the host of the meeting. */
  replyTo?: Mailbox;
  /** What the sender is called, such as the host. The address is always the deployment's. */
  fromName?: string;
  subject: string;
  text: string;
  html: string;
  /** One is a part of the mail, beside its text, and attached; several are only attached. */
  calendarFiles: readonly CalendarFile[];
  /** Takes a `POST` without anything else, as RFC 8058 wants it. */
  unsubscribeUrl?: string;
}

export interface Mailbox {
  name?: string;
  address: string;
}

export interface CalendarFile {
  method: "REQUEST" | "CANCEL";
  /** Such as `meeting.ics`. */
  name: string;
  /** With `CRLF` at the ends of its lines. */
  text: string;
}

/** The way out. */
export interface Mailer {
  /**
   * Resolves with the provider's id of it once the provider has taken it. Throws `MailRefused` where sending it again is of no use, and
   * `MailUnavailable` where it may be. Whether it was taken is unknown after any other error.
   */
  send(mail: Mail): Promise<{ providerId: string }>;
}

/** Why a mail cannot be sent. */
export type MailFault =
  | "undeliverable-address"
  | "unverified-sender"
  | "sandbox"
  | "refused-credentials"
  | "daily-quota"
  | "too-large"
  | "unreachable"
  | "other";

export class MailRefused extends Error {
  override readonly name = "MailRefused";
  readonly fault: MailFault;

  constructor(fault: MailFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** The provider is busy or cannot be reached, or takes no more today, and has not taken the mail. */
export class MailUnavailable extends Error {
  override readonly name = "MailUnavailable";
  readonly fault: Extract<MailFault, "unreachable" | "daily-quota">;

  constructor(message: string, fault: MailUnavailable["fault"] = "unreachable") {
    super(message);
    this.fault = fault;
  }
}
