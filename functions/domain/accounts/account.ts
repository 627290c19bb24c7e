/** What the user pool knows about a person. */
export interface Account {
  userId: string;
  /** Where the pool mails its codes to, and nothing more. The table says whose an address is. */
  email?: string | undefined;
  /** Whether its owner can log in. */
  isConfirmed: boolean;
}
