/** Why a time is suggested, and what can be said against it. */
export const suggestions = {
  /** `Friday 6 March at 10:00: on another day and within the next three days, but 07:00 for Ann.` */
  sentence: (when: string, reasons: string, drawbacks: string) =>
    `${when}: ${reasons}${drawbacks && `, but ${drawbacks}`}.`,
  you: "you",
  somebody: "somebody",
  reasons: {
    same_time_of_day: "at the same time of day",
    similar_time_of_day: "at nearly the same time of day",
    near_original_date: "close to the original date",
    as_wished: "as you wished",
    only_within_hours: "the only time inside everyone's working hours",
    nearest_to_hours: "as close to everyone's working hours as there is",
    everyones_working_hours: "inside everyone's working hours",
    usual_hours: "at usual working hours for everyone",
    not_at_lunch: "clear of everyone's lunch",
    another_day: "on another day",
    keeps_free_blocks: "without breaking up anyone's long free blocks",
    light_day: "on a day with fewer meetings than usual",
    ample_notice: "with at least two days' notice",
    soon: "within the next three days",
    your_usual_time: "at a time at which you often meet",
    everyone_free: "free for everyone",
  },
  timeFor: (time: string, who: string) => `${time} for ${who}`,
  holiday: (name: string, who: string) => `a holiday for ${who} (${name})`,
  drawbacks: {
    against_wish: "not quite as you wished",
    late_in_the_week: "late in the week",
  },
  drawbacksFor: {
    outside_hours: (who: string) => `outside of working hours for ${who}`,
    at_lunch: (who: string) => `over lunch for ${who}`,
    splits_free_block: (who: string) => `in the middle of free time for ${who}`,
    back_to_back: (who: string) => `without a pause between meetings for ${who}`,
    full_day: (who: string) => `on a day already full for ${who}`,
  },
};
