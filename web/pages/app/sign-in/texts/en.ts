/** Signing in: by a code, or by a password. */
export const texts = {
  title: "Sign in",
  intro: "Enter your address, and we send you a code. You need no password.",
  email: "E-mail address",
  sendCode: "Send a code",
  usePassword: "Use a password instead",
  useCode: "Use a code instead",
  password: "Password",
  signIn: "Sign in",
  codeSent: (email: string) => `We have sent six digits to ${email}. They are good for ten minutes.`,
  code: "Code",
  newCode: "Send a new code",
  otherAddress: "Use another address",
  firstTime: "You are new here. What should others call you?",
  name: "Your name",
  goOn: "Continue",
};
