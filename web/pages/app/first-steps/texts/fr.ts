import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Premiers pas",
  step: (step, steps) => `Étape ${step} sur ${steps}`,
  titles: {
    zone: "Où êtes-vous\u202f?",
    hours: "Quand peut-on vous rencontrer\u202f?",
    type: "Que peut-on réserver\u202f?",
    link: "Partagez votre page",
  },
  intros: {
    zone: "Vos heures suivent cette horloge. Chacun les voit à la sienne.",
    hours: "Vous pourrez affiner plus tard\u00a0: congés, concentration, heures pour un seul type.",
    type: "Un type de réunion suffit pour commencer.",
    link: "Nommez votre page et envoyez son lien à qui vous voulez\u00a0: on réserve sans compte.",
  },
  usualType: "Entretien",
  name: "Nom",
  length: "Durée en minutes",
  next: "Enregistrer et continuer",
  skip: "Passer",
  done: "Terminé",
};
