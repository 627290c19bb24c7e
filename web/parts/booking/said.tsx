/** Of more than this only the beginning is shown, up to the end of a word. */
const long = /^(.{400}\S{0,40})(.{100,})/su;

/** What somebody wrote. The end of a long text stays folded: what is to be done here should not be looked for below it. */
export function Said({ text }: { text: string }) {
  const [, beginning, rest] = long.exec(text) ?? [];
  if (!rest) return <>{text}</>;
  return (
    <details>
      <summary>{beginning} …</summary>
      {rest}
    </details>
  );
}
