import { render } from "preact";
import { refreshSession } from "../../client/ask.ts";
import { keepDoubleClicksTogether } from "../../parts/double-clicks.ts";
import { App } from "./app.tsx";
import "./app.css";

keepDoubleClicksTogether();
// Whoever was signed in here still is.
await refreshSession().catch(() => false);
render(<App />, document.getElementById("page")!);
