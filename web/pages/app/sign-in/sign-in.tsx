import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../../parts/button.tsx";
import { LanguagePicker } from "../../../parts/fields/language-picker.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { ByCode } from "./by-code.tsx";
import { ByPassword } from "./by-password.tsx";
import { NewPassword } from "./new-password.tsx";
import { openedCode } from "./opened-code.ts";
import { SignUp } from "./sign-up.tsx";
import { say } from "./texts.ts";
import "./sign-in.css";

type Way = "code" | "password" | "new-password" | "sign-up";

interface SignInProps {
  /** Of whoever was signed in here until now. */
  email?: string;
  headingId?: string;
}

/** By a code first; by a password for whoever wants to; with a new account for whoever has none. */
export function SignIn({ email: known, headingId }: SignInProps) {
  const [way, setWay] = useState<Way>("code");
  const [email, setEmail] = useState(() => known ?? openedCode()?.email ?? "");
  const title = way === "sign-up" ? say.signUp : way === "new-password" ? say.setPassword : say.title;
  useTitle(title);
  const address = { email, onEmail: setEmail };
  const other = (to: Way, words: string): ComponentChildren => (
    <Button look="quiet" onClick={() => setWay(to)}>
      {words}
    </Button>
  );
  return (
    <div class="sign-in stack">
      <h1 id={headingId}>{title}</h1>
      {way === "code" && (
        <ByCode {...address}>
          {other("password", say.usePassword)}
          {!known && other("sign-up", say.signUp)}
        </ByCode>
      )}
      {way === "password" && (
        <ByPassword {...address}>
          {other("code", say.useCode)}
          {other("new-password", say.forgotten)}
        </ByPassword>
      )}
      {way === "new-password" && <NewPassword {...address}>{other("code", say.useCode)}</NewPassword>}
      {way === "sign-up" && <SignUp {...address}>{other("code", say.haveAccount)}</SignUp>}
      {!known && <LanguagePicker />}
    </div>
  );
}
