import { errorOf } from "../../../client/problem.ts";
import { Field } from "../../../parts/fields/field.tsx";
import { say } from "./texts.ts";

interface AddressFieldProps {
  email: string;
  onEmail(email: string): void;
  error: unknown;
}

/** The address that somebody signs in with. */
export function AddressField({ email, onEmail, error }: AddressFieldProps) {
  return (
    <Field
      label={say.email}
      value={email}
      onValue={(text) => onEmail(text.trim())}
      error={errorOf(error, "email")}
      type="email"
      autocomplete="username"
      required
    />
  );
}
