import { useEffect, useState } from "preact/hooks";
import { LocationProvider } from "preact-iso";
import { currentSession, onSession, type Session } from "../../client/session.ts";
import { ProblemNote } from "../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../parts/asking/use-answer.ts";
import { Waiting } from "../../parts/asking/waiting.tsx";
import { Brand } from "../../parts/brand.tsx";
import { useLanguage } from "../../parts/use-language.ts";
import { chooseLanguage } from "../../texts/language.ts";
import { Frame } from "./frame/frame.tsx";
import { MeContext } from "./me.ts";
import { SignIn } from "./sign-in/sign-in.tsx";
import { SignInAgain } from "./sign-in/sign-in-again.tsx";
import { Views } from "./views.tsx";

/**
 * The app, for whoever is signed in. Where a session ends, signing in lies over what is open, so that nothing typed is lost. Whoever is
 * somebody else begins anew.
 */
export function App() {
  const session = useSession();
  const [wasSignedIn, setWasSignedIn] = useState(session !== undefined);
  const { state, answer: me, error, reload } = useAnswer("getMe", session && { key: session.userId });
  useEffect(() => {
    if (session) setWasSignedIn(true);
  }, [session]);
  const language = useLanguage();
  // Everything speaks the language that somebody has chosen for themselves, wherever they sign in.
  useEffect(() => {
    if (me?.language && me.language !== language) chooseLanguage(me.language);
  }, [me?.language]);

  const isSomebodyElse = session !== undefined && me !== undefined && me.id !== session.userId;
  if (!me || !wasSignedIn || isSomebodyElse) {
    return (
      <main class="alone">
        <div class="stack">
          <Brand />
          {!session && <SignIn />}
          <Waiting while={session !== undefined && state === "waiting"} />
          {session && <ProblemNote error={error} onAgain={reload} />}
        </div>
      </main>
    );
  }
  return (
    <MeContext.Provider value={{ me, reload }}>
      <LocationProvider>
        <Frame>
          <Views />
        </Frame>
      </LocationProvider>
      {!session && <SignInAgain email={me.email} />}
    </MeContext.Provider>
  );
}

function useSession(): Session | undefined {
  const [session, setSession] = useState(currentSession);
  useEffect(() => onSession(setSession), []);
  return session;
}
