import { render } from "preact";
import { keepDoubleClicksTogether } from "../../parts/double-clicks.ts";
import { Site } from "../../parts/site.tsx";
import { BookingPage } from "./booking-page.tsx";
import { OrganizerPage } from "./organizer-page.tsx";
import "./booking.css";

const [handle = "", slug] = location.pathname.split("/").filter(Boolean);
keepDoubleClicksTogether();
render(
  <Site>{() => (slug ? <BookingPage handle={handle} slug={slug} /> : <OrganizerPage handle={handle} />)}</Site>,
  document.getElementById("page")!,
);
