import type { AnyComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { common } from "../../../texts/common.ts";
import { say } from "./texts.ts";

/** A view of the app, loaded when somebody first goes there. Where it does not come, it says so: a newer version may have replaced it. */
export function view<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, AnyComponent<Props>>>,
  name: Name,
): AnyComponent<Props> {
  let Loaded: AnyComponent<Props> | undefined;

  return function View(props: Props) {
    const [state, setState] = useState<"waiting" | "there" | "failed">(Loaded ? "there" : "waiting");
    useEffect(() => {
      if (Loaded) return;
      load().then(
        (module) => {
          Loaded = module[name];
          setState("there");
        },
        () => setState("failed"),
      );
    }, []);
    if (Loaded) return <Loaded {...props} />;
    if (state === "waiting") return <Waiting while />;
    return (
      <div class="note problem" role="alert">
        <p>{say.notLoaded}</p>
        <div class="row">
          <Button onClick={() => location.reload()}>{common.again}</Button>
        </div>
      </div>
    );
  };
}
