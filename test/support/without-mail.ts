/** What follows the table's changes, where nobody can be told of them. */
export const withoutMail = { queues: { send: async () => {} }, mailSender: undefined, messageDelay: 60 };
