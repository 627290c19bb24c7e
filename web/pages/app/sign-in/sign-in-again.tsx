import { useEffect, useId, useRef } from "preact/hooks";
import { common } from "../../../texts/common.ts";
import { SignIn } from "./sign-in.tsx";

/** Where a session has ended: signing in, over what is open. It cannot be closed, as nothing behind it would work. */
export function SignInAgain({ email }: { email: string }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => dialog.current?.showModal();
  useEffect(show, []);
  // Browsers close it with the second Escape all the same.
  return (
    <dialog ref={dialog} aria-labelledby={id} onCancel={(event) => event.preventDefault()} onClose={show}>
      <div class="stack">
        <p class="note warning">{common.sessionEnded}</p>
        <SignIn email={email} headingId={id} />
      </div>
    </dialog>
  );
}
