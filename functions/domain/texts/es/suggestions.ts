import type { suggestions as english } from "../en/suggestions.ts";

export const suggestions: typeof english = {
  sentence: (when, reasons, drawbacks) => `${when}: ${reasons}${drawbacks && `, pero ${drawbacks}`}.`,
  you: "usted",
  somebody: "alguien",
  reasons: {
    same_time_of_day: "a la misma hora",
    similar_time_of_day: "casi a la misma hora",
    near_original_date: "cerca de la fecha original",
    as_wished: "según sus deseos",
    only_within_hours: "la única hora dentro del horario laboral de todos",
    nearest_to_hours: "lo más cerca posible del horario laboral de todos",
    everyones_working_hours: "dentro del horario laboral de todos",
    usual_hours: "en el horario laboral habitual de todos",
    not_at_lunch: "fuera de la hora de comer de todos",
    another_day: "otro día",
    keeps_free_blocks: "sin partir los ratos libres largos de nadie",
    light_day: "un día con menos reuniones de lo habitual",
    ample_notice: "con al menos dos días de antelación",
    soon: "en los próximos tres días",
    your_usual_time: "a una hora a la que suele tener reuniones",
    everyone_free: "libre para todos",
  },
  timeFor: (time, who) => `a las ${time} para ${who}`,
  holiday: (name, who) => `un día festivo para ${who} (${name})`,
  drawbacks: {
    against_wish: "no del todo según sus deseos",
    late_in_the_week: "a finales de la semana",
  },
  drawbacksFor: {
    outside_hours: (who) => `fuera del horario laboral para ${who}`,
    at_lunch: (who) => `a la hora de comer para ${who}`,
    splits_free_block: (who) => `en mitad de un rato libre para ${who}`,
    back_to_back: (who) => `sin pausa entre reuniones para ${who}`,
    full_day: (who) => `en un día ya lleno para ${who}`,
  },
};
