import type { Language } from "../../functions/domain/texts/language.ts";
import { language, onLanguage } from "./language.ts";

type Loaders<Texts> = Record<Language, () => Promise<{ texts: Texts }>>;

/**
 * What a page or a part says, in the language of the page. English says what there is to say, and the others have its type. It is loaded
 * with the page: `await` this before anything of it is shown.
 */
export async function catalogue<Texts extends object>(loaders: Loaders<Texts>): Promise<Texts> {
  const say = {} as Texts;
  const load = async () => void Object.assign(say, (await loaders[language()]()).texts);
  onLanguage(load);
  await load();
  return say;
}
