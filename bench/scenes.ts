/** What is suggested in the quality scenes of docs/suggestions.md. `node bench/scenes.ts` */
import { answersOf, scenes } from "../test/unit/domain/suggestions/scenes.ts";

for (const scene of Object.values(scenes)) console.log(`${scene.title}: ${answersOf(scene).join(" · ")}`);
