import { render } from "preact";
import { BookingPage } from "./booking-page.tsx";
import { OrganizerPage } from "./organizer-page.tsx";
import "./booking.css";

const [handle = "", slug] = location.pathname.split("/").filter(Boolean);
render(
  slug ? <BookingPage handle={handle} slug={slug} /> : <OrganizerPage handle={handle} />,
  document.getElementById("page")!,
);
