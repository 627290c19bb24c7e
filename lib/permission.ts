/** Something that a role may do. */
export interface Permission {
  actions: readonly string[];
  resource: string;
}

export function allow(service: string, actions: readonly string[], resource: string): Permission {
  return { actions: actions.map((action) => `${service}:${action}`), resource };
}
