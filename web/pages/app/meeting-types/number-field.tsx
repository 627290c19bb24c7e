import type { ComponentChildren } from "preact";
import { Field } from "../../../parts/fields/field.tsx";
import { useTyped } from "../shared/fields/use-typed.ts";

interface NumberFieldProps<Empty> {
  label: string;
  value: number | Empty;
  onValue(value: number | Empty): void;
  /** What an empty field means. */
  empty: Empty;
  error: string | undefined;
  hint?: ComponentChildren;
  optional?: boolean;
  required?: boolean;
}

/** A number, typed. What is none is `NaN`, and the server says so. */
export function NumberField<Empty extends number | null>({
  value,
  onValue,
  empty,
  ...others
}: NumberFieldProps<Empty>) {
  const read = (text: string) => (text.trim() === "" ? empty : Number(text));
  const [text, setText] = useTyped<number | Empty>(value, {
    read,
    write: (number) => (number === null ? "" : String(number)),
  });
  return (
    <Field
      {...others}
      value={text}
      onValue={(typed) => {
        setText(typed);
        onValue(read(typed));
      }}
      inputMode="numeric"
    />
  );
}
