import { render } from "preact";
import { keepDoubleClicksTogether } from "../../parts/double-clicks.ts";
import { Site } from "../../parts/site.tsx";
import { BookingPage } from "./booking-page.tsx";
import { NoSuchPage } from "./no-such-page.tsx";
import { OrganizerPage } from "./organizer-page.tsx";
import "./booking.css";

const [handle = "", slug, ...more] = location.pathname.toLowerCase().split("/").filter(Boolean);

function page() {
  if (more.length > 0) return <NoSuchPage />;
  return slug ? <BookingPage handle={handle} slug={slug} /> : <OrganizerPage handle={handle} />;
}

keepDoubleClicksTogether();
render(<Site>{page}</Site>, document.getElementById("page")!);
