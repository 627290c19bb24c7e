import { render } from "preact";
import { Site } from "../../parts/site.tsx";
import { InvitationPage } from "./invitation-page.tsx";
import "./invitation.css";

const token = decodeURIComponent(location.pathname.split("/").at(-1)!);
render(<Site>{() => <InvitationPage token={token} />}</Site>, document.getElementById("page")!);
