import { useEffect, useState } from "preact/hooks";
import { LocationProvider, lazy, Route, Router } from "preact-iso";
import { currentSession, onSession, type Session } from "../../client/session.ts";
import { useAnswer } from "../../parts/use-answer.ts";
import { common } from "../../texts/common.ts";
import { Frame } from "./frame/frame.tsx";
import { NotFound } from "./frame/not-found.tsx";
import { MeContext } from "./me.ts";
import { SignIn } from "./sign-in/sign-in.tsx";

const Calendar = lazy(() => import("./calendar/calendar-page.tsx").then(({ CalendarPage }) => CalendarPage));
const Meeting = lazy(() => import("./meeting/meeting-page.tsx").then(({ MeetingPage }) => MeetingPage));
const Availability = lazy(() =>
  import("./availability/availability-page.tsx").then(({ AvailabilityPage }) => AvailabilityPage),
);
const Book = lazy(() => import("./book/book-page.tsx").then(({ BookPage }) => BookPage));
const ClearDay = lazy(() => import("./clear-day/clear-day-page.tsx").then(({ ClearDayPage }) => ClearDayPage));
const Reviews = lazy(() => import("./reviews/reviews-page.tsx").then(({ ReviewsPage }) => ReviewsPage));
const Insights = lazy(() => import("./insights/insights-page.tsx").then(({ InsightsPage }) => InsightsPage));
const Inbox = lazy(() => import("./inbox/inbox-page.tsx").then(({ InboxPage }) => InboxPage));
const MeetingTypes = lazy(() =>
  import("./meeting-types/meeting-types-page.tsx").then(({ MeetingTypesPage }) => MeetingTypesPage),
);
const EditType = lazy(() => import("./meeting-types/edit-type-page.tsx").then(({ EditTypePage }) => EditTypePage));
const Settings = lazy(() => import("./settings/settings-page.tsx").then(({ SettingsPage }) => SettingsPage));
const Home = lazy(() => import("./first-steps/home.tsx").then((page) => page.Home));
const FirstSteps = lazy(() => import("./first-steps/first-steps-page.tsx").then((page) => page.FirstStepsPage));
const Admin = lazy(() => import("./admin/admin-page.tsx").then(({ AdminPage }) => AdminPage));
const Analytics = lazy(() => import("./analytics/analytics-page.tsx").then((page) => page.AnalyticsPage));

/** The app, for whoever is signed in. Where a session ends, signing in lies over what is open, so that nothing typed is lost. */
export function App() {
  const session = useSession();
  const [wasSignedIn, setWasSignedIn] = useState(session !== undefined);
  const { answer: me, reload } = useAnswer("getMe", session && { key: session.userId });
  useEffect(() => {
    if (session) setWasSignedIn(true);
  }, [session]);

  if (!wasSignedIn || !me) return <main class="alone">{session ? null : <SignIn />}</main>;
  return (
    <MeContext.Provider value={{ me, reload }}>
      <LocationProvider>
        <Frame>
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
        </Frame>
      </LocationProvider>
      {!session && (
        <dialog
          ref={(dialog) => void (dialog && !dialog.open && dialog.showModal())}
          onCancel={(event) => event.preventDefault()}
        >
          <p class="note warning">{common.sessionEnded}</p>
          <SignIn />
        </dialog>
      )}
    </MeContext.Provider>
  );
}

function useSession(): Session | undefined {
  const [session, setSession] = useState(currentSession);
  useEffect(() => onSession(setSession), []);
  return session;
}
