/** What the user pool knows about a person. */
export interface Account {
  userId: string;
  /** Whether its owner can log in. */
  isConfirmed: boolean;
}
