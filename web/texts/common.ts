import { catalogue } from "./catalogue.ts";
import type { texts as english } from "./common/en.ts";

/** What every page says. */
export const common = await catalogue<typeof english>({
  en: () => import("./common/en.ts"),
  de: () => import("./common/de.ts"),
  fr: () => import("./common/fr.ts"),
  es: () => import("./common/es.ts"),
});
