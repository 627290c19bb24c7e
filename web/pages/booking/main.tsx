import { render } from "preact";
import { Site } from "../../parts/site.tsx";
import { BookingPage } from "./booking-page.tsx";
import { OrganizerPage } from "./organizer-page.tsx";
import "./booking.css";

const [handle = "", slug] = location.pathname.split("/").filter(Boolean);
render(
  <Site>{() => (slug ? <BookingPage handle={handle} slug={slug} /> : <OrganizerPage handle={handle} />)}</Site>,
  document.getElementById("page")!,
);
