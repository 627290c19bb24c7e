import type { JSX } from "preact";

interface FormProps extends Omit<JSX.IntrinsicElements["form"], "onSubmit"> {
  onSubmit(): void;
}

/** What is filled in and sent. The server says what is wrong with it, and not the browser in words of its own. */
export function Form({ onSubmit, ...others }: FormProps) {
  return (
    <form
      class="stack"
      noValidate
      {...others}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    />
  );
}
