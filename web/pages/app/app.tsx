import { useEffect, useState } from "preact/hooks";
import { LocationProvider, Route, Router } from "preact-iso";
import { currentSession, onSession, type Session } from "../../client/session.ts";
import { Brand } from "../../parts/brand.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { useAnswer } from "../../parts/use-answer.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { common } from "../../texts/common.ts";
import { chooseLanguage, language } from "../../texts/language.ts";
import { Frame } from "./frame/frame.tsx";
import { forMembers } from "./frame/members-only.tsx";
import { NotFound } from "./frame/not-found.tsx";
import { view } from "./frame/view.tsx";
import { MeContext } from "./me.ts";
import { SignIn } from "./sign-in/sign-in.tsx";

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

/** The app, for whoever is signed in. Where a session ends, signing in lies over what is open, so that nothing typed is lost. */
export function App() {
  const session = useSession();
  const [wasSignedIn, setWasSignedIn] = useState(session !== undefined);
  const { answer: me, reload, ...asked } = useAnswer("getMe", session && { key: session.userId });
  useEffect(() => {
    if (session) setWasSignedIn(true);
  }, [session]);
  const [, setDrawn] = useState(0);
  // Everything speaks the language that somebody has chosen for themselves, wherever they sign in.
  useEffect(() => {
    if (me?.language && me.language !== language())
      chooseLanguage(me.language).then(() => setDrawn((drawn) => drawn + 1));
  }, [me?.language]);

  if (!me || !wasSignedIn) {
    return (
      <main class="alone">
        <div class="stack">
          <Brand />
          {!session && <SignIn />}
          <Waiting while={session !== undefined && asked.state === "waiting"} />
          {session && <ProblemNote error={asked.error} onAgain={reload} />}
        </div>
      </main>
    );
  }
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
          <SignIn email={me.email} />
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
