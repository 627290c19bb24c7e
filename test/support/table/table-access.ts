/** What a request to the database says of the tables that it is about. */
export interface TableInput {
  TableName?: string;
  RequestItems?: Record<string, unknown>;
  TransactItems?: Record<string, { TableName?: string }>[];
}

/** The actions that IAM asks for, and on which table each; a transaction needs those of its parts. */
export function tableAccessOf(command: string, input: TableInput): { action: string; table: string }[] {
  const { TableName, RequestItems, TransactItems } = input;
  if (TransactItems) {
    return TransactItems.flatMap((item) =>
      Object.entries(item).map(([part, { TableName = "" }]) => ({
        action: `${part.replace(/Item$/, "")}Item`,
        table: TableName,
      })),
    );
  }
  return (TableName ? [TableName] : Object.keys(RequestItems ?? {})).map((table) => ({ action: command, table }));
}
