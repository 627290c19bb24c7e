/** The table as it is deployed and as it is created here: both are made from this. */
export const tableDefinition = {
  partitionKey: "pk",
  sortKey: "sk",
  timeToLiveAttribute: "expiresAt",
} as const;
