import type { suggestions as english } from "../en/suggestions.ts";

export const suggestions: typeof english = {
  sentence: (when, reasons, drawbacks) => `${when}\u00a0: ${reasons}${drawbacks && `, mais ${drawbacks}`}.`,
  you: "vous",
  somebody: "quelqu’un",
  reasons: {
    same_time_of_day: "à la même heure",
    similar_time_of_day: "presque à la même heure",
    near_original_date: "proche de la date initiale",
    as_wished: "comme vous le souhaitez",
    only_within_hours: "le seul horaire qui respecte les heures de travail de chacun",
    nearest_to_hours: "au plus près des heures de travail de chacun",
    everyones_working_hours: "pendant les heures de travail de chacun",
    usual_hours: "aux heures de travail habituelles pour tous",
    not_at_lunch: "en dehors de l’heure du déjeuner de chacun",
    another_day: "un autre jour",
    keeps_free_blocks: "sans morceler les longues plages libres",
    light_day: "un jour avec moins de réunions que d’habitude",
    ample_notice: "avec au moins deux jours de préavis",
    soon: "dans les trois prochains jours",
    your_usual_time: "à une heure à laquelle vous avez souvent des réunions",
    everyone_free: "libre pour tous",
  },
  timeFor: (time, who) => `${time} pour ${who}`,
  holiday: (name, who) => `un jour férié pour ${who} (${name})`,
  drawbacks: {
    against_wish: "pas tout à fait comme vous le souhaitez",
    late_in_the_week: "en fin de semaine",
  },
  drawbacksFor: {
    outside_hours: (who) => `en dehors des heures de travail pour ${who}`,
    at_lunch: (who) => `à l’heure du déjeuner pour ${who}`,
    splits_free_block: (who) => `au milieu d’une plage libre pour ${who}`,
    back_to_back: (who) => `sans pause entre les réunions pour ${who}`,
    full_day: (who) => `un jour déjà chargé pour ${who}`,
  },
};
