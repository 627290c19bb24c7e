import { demoCredentials, demoEmail, demoPersons } from "../../../local/demo/people.ts";
import type { Examples } from "./example.ts";

const newcomer = "newcomer@example.com";
const named = { challenge: "the-challenge-of-send-code", code: "123456" };
const isMailed =
  "the code is the one that was mailed, for the challenge that asking for it has answered; `npm start` shows it at /mail.";

export const accountExamples: Examples = {
  "sign-up": {
    body: {
      email: newcomer,
      password: "correct horse battery",
      name: "Nora Newcomer",
      timeZone: "Europe/Berlin",
      role: "attendee",
    },
  },
  "send-code": { body: { email: demoEmail("attendee"), purpose: "sign-in" } },
  confirm: { body: named, refused: { status: 400, because: isMailed } },
  "log-in": {
    bodies: Object.fromEntries(demoPersons.map((person) => [person, demoCredentials(person)])),
  },
  "log-in-with-code": { body: named, refused: { status: 400, because: isMailed } },
  refresh: {
    body: { refreshToken: "the refreshToken that logging in has answered" },
    refused: { status: 401, because: "the token is the one that you were given when you logged in." },
  },
  "exchange-token": {
    body: { personalToken: "the token that was shown when it was made" },
    refused: { status: 401, because: "the token is one that you have made." },
  },
  "log-out": { body: { refreshToken: "the refreshToken that logging in has answered" } },
  "reset-password": {
    body: { ...named, password: "another horse battery" },
    refused: { status: 400, because: isMailed },
  },
  "list-personal-tokens": { as: "organizer" },
  "create-personal-token": { as: "organizer", body: { name: "Calendar on the wall", expiresInDays: 90 } },
  "revoke-personal-token": {
    as: "organizer",
    params: { id: "the-id-of-a-token" },
    refused: { status: 404, because: "the id is that of a token that you have made." },
  },
  "ask-for-new-address": { as: "organizer", body: { email: "olga.organizer@example.com" } },
  "change-address": {
    as: "organizer",
    body: { challenge: "the-challenge-that-asking-has-answered", code: "123456" },
    refused: { status: 400, because: "the code is the one that was mailed." },
  },
  "sign-out-everywhere": { as: "colleague" },
  "export-me": { as: "organizer" },
  "delete-me": { as: "leaver" },
};
