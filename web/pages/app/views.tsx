import { Route, Router } from "preact-iso";
import { forMembers } from "./frame/members-only.tsx";
import { NotFound } from "./frame/not-found.tsx";
import { view } from "./frame/view.tsx";

const Calendar = view(() => import("./calendar/calendar-page.tsx"), "CalendarPage");
const Meeting = view(() => import("./meeting/meeting-page.tsx"), "MeetingPage");
const Availability = forMembers(view(() => import("./availability/availability-page.tsx"), "AvailabilityPage"));
const Book = forMembers(view(() => import("./book/book-page.tsx"), "BookPage"));
const ClearDay = forMembers(view(() => import("./clear-day/clear-day-page.tsx"), "ClearDayPage"));
const Reviews = view(() => import("./reviews/reviews-page.tsx"), "ReviewsPage");
const Insights = forMembers(view(() => import("./insights/insights-page.tsx"), "InsightsPage"));
const Inbox = forMembers(view(() => import("./inbox/inbox-page.tsx"), "InboxPage"));
const MeetingTypes = forMembers(view(() => import("./meeting-types/meeting-types-page.tsx"), "MeetingTypesPage"));
const EditType = forMembers(view(() => import("./meeting-types/edit-type-page.tsx"), "EditTypePage"));
const Settings = view(() => import("./settings/settings-page.tsx"), "SettingsPage");
const Home = view(() => import("./first-steps/home.tsx"), "Home");
const FirstSteps = forMembers(view(() => import("./first-steps/first-steps-page.tsx"), "FirstStepsPage"));
const Admin = forMembers(view(() => import("./admin/admin-page.tsx"), "AdminPage"));
const Analytics = view(() => import("./analytics/analytics-page.tsx"), "AnalyticsPage");

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
