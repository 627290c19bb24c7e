import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  closed: "Geschlossen",
  add: "+ Zeiten hinzufügen",
  copy: "Kopieren nach …",
  copyOf: (day) => `${day} auf andere Tage kopieren`,
  copyThere: "Kopieren",
  copied: (day) => `Die Zeiten vom ${day} sind kopiert.`,
  from: (day) => `${day}, von`,
  to: (day) => `${day}, bis`,
  for: (day) => `${day}, für`,
  remove: (day, start, end) => `${day} ${start} bis ${end} entfernen`,
  removed: (day) => `Zeiten am ${day} entfernt.`,
  pastMidnight: "Bis zum nächsten Tag",
  anyType: "Alle Terminarten",
  onlyFor: "Zusätzlich, nur für",
  focus: "Für Sie selbst frei halten",
  deletedType: "Eine gelöschte Art: zählt nicht",
  inactive: (name) => `${name} (inaktiv)`,
  paused: "Pausiert",
};
