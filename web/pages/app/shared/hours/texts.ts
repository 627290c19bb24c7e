import { catalogue } from "../../../../texts/catalogue.ts";
import type { texts as english } from "./texts/en.ts";

export const say = await catalogue<typeof english>({
  en: () => import("./texts/en.ts"),
  de: () => import("./texts/de.ts"),
  fr: () => import("./texts/fr.ts"),
  es: () => import("./texts/es.ts"),
});
