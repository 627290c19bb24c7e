import { render } from "preact";
import { keepDoubleClicksTogether } from "../../parts/double-clicks.ts";
import { Site } from "../../parts/site.tsx";
import { InvitationPage } from "./invitation-page.tsx";
import "./invitation.css";

const token = decodeURIComponent(location.pathname.split("/").at(-1)!);
keepDoubleClicksTogether();
render(<Site>{() => <InvitationPage token={token} />}</Site>, document.getElementById("page")!);
