import { render } from "preact";
import { preferredLanguage, say, speak } from "../../texts/texts.ts";
import "./invitation.css";

await speak(preferredLanguage());
render(<main>{say.common.loading}</main>, document.getElementById("page")!);
