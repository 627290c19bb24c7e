/** What the user pool knows of a person. */
export interface Account {
  userId: string;
  /** Where the pool mails its codes to, and nothing more: whose an address is stands in the table. */
  email?: string | undefined;
  /** Whether its owner can log in. */
  confirmed: boolean;
}
