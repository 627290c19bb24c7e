import { render } from "preact";
import { common } from "../../texts/common.ts";
import "./app.css";

render(<main>{common.loading}</main>, document.getElementById("page")!);
