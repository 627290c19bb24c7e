/** Nothing runs by itself. */
export const events = [];
