import { render } from "preact";
import { common } from "../../texts/common.ts";
import "./invitation.css";

render(<main>{common.loading}</main>, document.getElementById("page")!);
