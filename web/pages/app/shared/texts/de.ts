import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  copy: "Kopieren",
  copied: "Kopiert",
  copyByHand: "Das von Hand kopieren",
  saved: "Gespeichert.",
  unitOf: (label) => `${label}: Einheit`,
  units: { minutes: "Minuten", hours: "Stunden", days: "Tage" },
  page: "Link zu Ihrer Seite",
  handle: "Name Ihrer Seite",
  handleHint: "3 bis 30 kleine Buchstaben, Ziffern und Bindestriche.",
  oldHandle: "Der bisherige Name führt noch 90 Tage zu Ihnen.",
  changeHandle: "Ändern",
  fromMonth: "Von",
  toMonth: "Bis",
  leaveUnsaved: "Was Sie hier geändert haben, ist noch nicht gespeichert. Die Seite trotzdem verlassen?",
  changedMeanwhile:
    "Das wurde inzwischen anderswo geändert. Hier steht, was neu ist; was Sie eingegeben haben, bleibt erhalten.",
  keepMine: "Durch meines ersetzen",
  takeTheirs: "Den neuen Stand übernehmen",
  undo: "Rückgängig",
  undone: "Rückgängig gemacht.",
};
