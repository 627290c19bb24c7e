/** What a visitor has entered so far. It outlives a reload, a switch to the mail program, and an error. */
export interface Draft {
  durationMinutes?: number;
  /** The start that was chosen, as an instant. */
  start?: string;
  name: string;
  email: string;
  note: string;
  guests: string;
  /** Names the booking, so that it is made once however often it is sent. */
  key: string;
  /** Of the code that was sent. */
  challenge?: string;
}

/** What the address of the page says beforehand: `?name=&email=&time=&duration=`. */
export function openDraft(name: string): Draft {
  const kept = sessionStorage.getItem(storageKey(name));
  const query = new URLSearchParams(location.search);
  const given = {
    name: query.get("name") ?? "",
    email: query.get("email") ?? "",
    ...(query.get("time") && { start: query.get("time")! }),
    ...(Number(query.get("duration")) && { durationMinutes: Number(query.get("duration")) }),
  };
  return { note: "", guests: "", key: crypto.randomUUID(), ...given, ...(kept && (JSON.parse(kept) as Draft)) };
}

export function keepDraft(name: string, draft: Draft): void {
  sessionStorage.setItem(storageKey(name), JSON.stringify(draft));
}

export function dropDraft(name: string): void {
  sessionStorage.removeItem(storageKey(name));
}

function storageKey(name: string): string {
  return `booking:${name}`;
}
