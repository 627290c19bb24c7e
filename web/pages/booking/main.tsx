import { render } from "preact";
import { preferredLanguage, speak } from "../../texts/texts.ts";
import { BookingPage } from "./booking-page.tsx";
import { OrganizerPage } from "./organizer-page.tsx";
import "./booking.css";

await speak(preferredLanguage());

const [handle = "", slug] = location.pathname.split("/").filter(Boolean);
render(
  slug ? <BookingPage handle={handle} slug={slug} /> : <OrganizerPage handle={handle} />,
  document.getElementById("page")!,
);
