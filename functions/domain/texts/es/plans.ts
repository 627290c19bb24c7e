import type { plans as english } from "../en/plans.ts";
import { formats } from "./formats.ts";

export const plans: typeof english = {
  move: (to, days, timeOfDay, because, drawbacks) =>
    `${to}, ${days} ${timeOfDay}: todas las personas están libres${because === undefined ? "" : `, y ${because}`}${drawbacks && `, pero ${drawbacks}`}.`,
  because: {
    only_time: "ningún otro horario conviene a todas",
    nearest_time: "ningún horario más cercano conviene a todas",
    nearest_suitable_time: "los horarios más cercanos se ajustan menos a las horas de trabajo o a sus deseos",
    earliest_time: "ningún horario anterior conviene a todas",
    latest_time: "ningún horario posterior conviene a todas",
    made_room: "los horarios más cercanos los ocupan otras reuniones de ese día",
  },
  days: (days) => {
    if (days === 0) return "el mismo día";
    if (Math.abs(days) === 1) return days > 0 ? "al día siguiente" : "el día anterior";
    return `${Math.abs(days)} días ${days > 0 ? "después" : "antes"}`;
  },
  sameTimeOfDay: "a la misma hora",
  timeOfDay: (length, isLater) => `y ${length} más ${isLater ? "tarde" : "temprano"} en el día`,
  room: (to, moved, people) =>
    `${to}, si se mueve${formats.plural(moved, { one: " otra reunión", other: `n otras ${moved} reuniones` })}${people === 0 ? "" : `: se preguntará de nuevo a ${formats.plural(people, { one: "una persona", other: `${people} personas` })}`}.`,
};
