import { Route, Router } from "preact-iso";
import { forMembers } from "./frame/members-only.tsx";
import { NotFound } from "./frame/not-found.tsx";
import { view } from "./frame/view.tsx";

const Calendar = view(() => import("./calendar/calendar-page.tsx").then(({ CalendarPage }) => CalendarPage));
const Meeting = view(() => import("./meeting/meeting-page.tsx").then(({ MeetingPage }) => MeetingPage));
const Availability = forMembers(
  view(() => import("./availability/availability-page.tsx").then(({ AvailabilityPage }) => AvailabilityPage)),
);
const Book = forMembers(view(() => import("./book/book-page.tsx").then(({ BookPage }) => BookPage)));
const ClearDay = forMembers(
  view(() => import("./clear-day/clear-day-page.tsx").then(({ ClearDayPage }) => ClearDayPage)),
);
const Reviews = view(() => import("./reviews/reviews-page.tsx").then(({ ReviewsPage }) => ReviewsPage));
const Insights = forMembers(
  view(() => import("./insights/insights-page.tsx").then(({ InsightsPage }) => InsightsPage)),
);
const Inbox = forMembers(view(() => import("./inbox/inbox-page.tsx").then(({ InboxPage }) => InboxPage)));
const MeetingTypes = forMembers(
  view(() => import("./meeting-types/meeting-types-page.tsx").then(({ MeetingTypesPage }) => MeetingTypesPage)),
);
const EditType = forMembers(
  view(() => import("./meeting-types/edit-type-page.tsx").then(({ EditTypePage }) => EditTypePage)),
);
const Settings = view(() => import("./settings/settings-page.tsx").then(({ SettingsPage }) => SettingsPage));
const Home = view(() => import("./first-steps/home.tsx").then((page) => page.Home));
const FirstSteps = forMembers(
  view(() => import("./first-steps/first-steps-page.tsx").then((page) => page.FirstStepsPage)),
);
const Admin = forMembers(view(() => import("./admin/admin-page.tsx").then(({ AdminPage }) => AdminPage)));
const Analytics = view(() => import("./analytics/analytics-page.tsx").then((page) => page.AnalyticsPage));

/** The view that the address names. */
export function Views() {
  return (
    <Router>
      <Route path="/app" component={Home} />
      <Route path="/app/first-steps" component={FirstSteps} />
      <Route path="/app/calendar" component={Calendar} />
      <Route path="/app/meetings/:id" component={Meeting} />
      <Route path="/app/availability" component={Availability} />
      <Route path="/app/book/:organizerId?" component={Book} />
      <Route path="/app/clear-day" component={ClearDay} />
      <Route path="/app/reviews" component={Reviews} />
      <Route path="/app/insights" component={Insights} />
      <Route path="/app/inbox" component={Inbox} />
      <Route path="/app/meeting-types" component={MeetingTypes} />
      <Route path="/app/meeting-types/:id" component={EditType} />
      <Route path="/app/settings" component={Settings} />
      <Route path="/app/analytics" component={Analytics} />
      <Route path="/app/admin" component={Admin} />
      <Route default component={NotFound} />
    </Router>
  );
}
