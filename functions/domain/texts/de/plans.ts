import type { plans as english } from "../en/plans.ts";
import { formats } from "./formats.ts";

export const plans: typeof english = {
  move: (to, days, timeOfDay, because, drawbacks) =>
    `${to}, ${days} ${timeOfDay}: Alle haben Zeit${because === undefined ? "" : `, und ${because}`}${drawbacks && `, aber ${drawbacks}`}.`,
  because: {
    only_time: "keine andere Zeit passt allen",
    nearest_time: "keine nähere Zeit passt allen",
    nearest_suitable_time: "nähere Zeiten passen schlechter zu den Arbeitszeiten oder Ihren Wünschen",
    earliest_time: "keine frühere Zeit passt allen",
    latest_time: "keine spätere Zeit passt allen",
    made_room: "die näheren Zeiten sind von anderen Terminen dieses Tages belegt",
  },
  days: (days) => {
    if (days === 0) return "am selben Tag";
    if (Math.abs(days) === 1) return days > 0 ? "am nächsten Tag" : "am Tag davor";
    return `${Math.abs(days)} Tage ${days > 0 ? "später" : "früher"}`;
  },
  sameTimeOfDay: "zur gleichen Uhrzeit",
  timeOfDay: (length, isLater) => `und um ${length} ${isLater ? "später" : "früher"} am Tag`,
  room: (to, moved, people) =>
    `${to}, wenn ${formats.plural(moved, { one: "ein anderer Termin verlegt wird", other: `${moved} andere Termine verlegt werden` })}${people === 0 ? "" : `: ${formats.plural(people, { one: "eine Person wird", other: `${people} Personen werden` })} erneut gefragt`}.`,
};
