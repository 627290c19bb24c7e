import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Erste Schritte",
  step: (step, steps) => `Schritt ${step} von ${steps}`,
  titles: {
    zone: "Wo sind Sie?",
    hours: "Wann kann man Sie treffen?",
    type: "Was kann man buchen?",
    link: "Teilen Sie Ihre Seite",
  },
  intros: {
    zone: "Ihre Zeiten stehen auf dieser Uhr. Alle anderen sehen sie auf ihrer eigenen.",
    hours: "Das können Sie später verfeinern: freie Tage, Fokuszeit, Zeiten nur für eine Art.",
    type: "Eine Terminart genügt für den Anfang.",
    link: "Geben Sie Ihrer Seite einen Namen und senden Sie den Link, wem Sie wollen: Gebucht wird ohne Konto.",
  },
  usualType: "Gespräch",
  name: "Name",
  length: "Länge in Minuten",
  next: "Speichern und weiter",
  skip: "Überspringen",
  done: "Fertig",
};
