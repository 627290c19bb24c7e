/** What a provider says of a mail that it had taken. */
export type MailFeedback =
  /** It came back, for good: the address does not exist, or takes nothing. */
  | { kind: "bounced"; addresses: string[] }
  /** Whoever got it calls it spam. */
  | { kind: "complained"; addresses: string[] }
  /** It came back for now, or was not sent: that says nothing of an address. */
  | { kind: "other" };
