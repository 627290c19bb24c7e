export const unsubscribePage = {
  title: "Fewer mails",
  reminder: {
    heading: "No more reminders?",
    what: "You will get no more mails that remind you of meetings.",
    button: "No more reminders",
    done: "You will get no more reminders by mail.",
  },
  suggestion: {
    heading: "No more mails about suggestions?",
    what: "You will get no more mails about suggestions that wait for you. They stay in your inbox here.",
    button: "No more mails about suggestions",
    done: "You will get no more mails about suggestions.",
  },
  all: {
    heading: "No more mail from here?",
    what: "You will get no more mail from here, and nobody can invite you by your address any more.",
    button: "No more mail",
    done: "You will get no more mail from here.",
  },
  doneHeading: "Done",
};
