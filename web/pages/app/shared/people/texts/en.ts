/** Naming people to invite. */
export const texts = {
  hint: "A name, or a whole e-mail address.",
  added: (names: string[]) => `Added: ${names.join(", ")}.`,
  leaveOut: (who: string) => `Leave out ${who}`,
  byAddress: (address: string) => `Invite ${address}`,
  nobody: "Nobody is called that. A whole e-mail address invites anybody.",
};
