import { useState } from "preact/hooks";
import { Button } from "../../../parts/button.tsx";
import { common } from "../../../texts/common.ts";
import { useMe } from "../me.ts";
import { DoneNote } from "../shared/done-note.tsx";
import { NewPassword } from "../sign-in/new-password.tsx";
import { say } from "./texts.ts";

/** Nobody needs a password, and everybody may have one. */
export function ChangePassword() {
  const { me } = useMe();
  const [isChanging, setChanging] = useState(false);
  const [isDone, setDone] = useState(false);
  return (
    <div class="stack">
      <h3>{say.password}</h3>
      {!isChanging && (
        <div class="row">
          <Button
            onClick={() => {
              setDone(false);
              setChanging(true);
            }}
          >
            {say.changePassword}
          </Button>
          <DoneNote words={isDone && say.passwordSet} />
        </div>
      )}
      {isChanging && (
        <NewPassword
          email={me.email}
          onDone={() => {
            setChanging(false);
            setDone(true);
          }}
        >
          <Button look="quiet" onClick={() => setChanging(false)}>
            {common.cancel}
          </Button>
        </NewPassword>
      )}
    </div>
  );
}
