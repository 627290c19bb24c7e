import type { suggestions as english } from "../en/suggestions.ts";

export const suggestions: typeof english = {
  sentence: (when, reasons, drawbacks) => `${when}: ${reasons}${drawbacks && `, aber ${drawbacks}`}.`,
  you: "Sie",
  somebody: "jemanden",
  reasons: {
    same_time_of_day: "zur gleichen Tageszeit",
    similar_time_of_day: "fast zur gleichen Tageszeit",
    near_original_date: "nahe am ursprünglichen Datum",
    as_wished: "wie gewünscht",
    only_within_hours: "die einzige Zeit innerhalb der Arbeitszeit aller",
    nearest_to_hours: "so nah an der Arbeitszeit aller wie möglich",
    everyones_working_hours: "innerhalb der Arbeitszeit aller",
    usual_hours: "zu üblichen Arbeitszeiten aller",
    not_at_lunch: "außerhalb der Mittagszeit aller",
    another_day: "an einem anderen Tag",
    keeps_free_blocks: "ohne längere freie Zeiten zu zerteilen",
    light_day: "an einem Tag mit weniger Terminen als sonst",
    ample_notice: "mit mindestens zwei Tagen Vorlauf",
    soon: "innerhalb der nächsten drei Tage",
    your_usual_time: "zu einer Zeit, zu der Sie oft Termine haben",
    everyone_free: "frei für alle",
  },
  timeFor: (time, who) => `${time} Uhr für ${who}`,
  holiday: (name, who) => `ein Feiertag für ${who} (${name})`,
  drawbacks: {
    against_wish: "nicht ganz wie gewünscht",
    late_in_the_week: "spät in der Woche",
  },
  drawbacksFor: {
    outside_hours: (who) => `außerhalb der Arbeitszeit für ${who}`,
    at_lunch: (who) => `in der Mittagszeit für ${who}`,
    splits_free_block: (who) => `mitten in freier Zeit für ${who}`,
    back_to_back: (who) => `ohne Pause zwischen Terminen für ${who}`,
    full_day: (who) => `an einem schon vollen Tag für ${who}`,
  },
};
