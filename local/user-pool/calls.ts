import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type {
  AdminConfirmSignUpResponse,
  AdminGetUserResponse,
  AdminInitiateAuthResponse,
  AdminUpdateUserAttributesResponse,
  CodeDeliveryDetailsType,
  ConfirmForgotPasswordResponse,
  ConfirmSignUpResponse,
  ForgotPasswordResponse,
  InitiateAuthResponse,
  RevokeTokenResponse,
  SignUpResponse,
} from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import type { Clock } from "../../functions/runtime/clock.ts";
import type { AccountsFile, CodePurpose, StoredAccount, StoredSession } from "./accounts-file.ts";
import type { Passwords } from "./passwords.ts";
import { PoolError } from "./pool-error.ts";
import { accessTokenSeconds, type TokenIssuer, tokensOf } from "./tokens.ts";

/** A code that the deployed pool would send by e-mail. */
export interface MailedCode {
  username: string;
  purpose: CodePurpose;
  email: string;
  code: string;
}

interface UserPoolParts {
  accounts: AccountsFile;
  passwords: Passwords;
  userPoolId: string;
  tokens: TokenIssuer;
  clock: Clock;
  onCode(mail: MailedCode): void;
}

/** Answers a request, or throws a `PoolError`. */
export type Call = (request: unknown) => Promise<object>;

/** As `lib/data-stack.ts` has them. */
const minPasswordLength = 12;
const refreshTokenMilliseconds = 30 * 24 * 60 * 60_000;

/** As Cognito has them. */
const codeMilliseconds: Record<CodePurpose, number> = { SignUp: 24 * 60 * 60_000, ForgotPassword: 60 * 60_000 };

const username = z.string().regex(/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u);
const password = z
  .string()
  .max(256)
  .regex(/^\S+.*\S+$/);
const code = z.string().regex(/^\S{1,2048}$/);
const email = z.array(z.object({ Name: z.literal("email"), Value: z.string() })).length(1);
const emailVerified = z
  .array(z.object({ Name: z.literal("email_verified"), Value: z.enum(["true", "false"]) }))
  .length(1);
const signIn = z.object({ AuthFlow: z.string(), AuthParameters: z.record(z.string(), z.string()).default({}) });

/**
 * The calls of Cognito that the service makes, by name. They answer and refuse as Cognito documents it for a pool and a client like
 * those of `lib/data-stack.ts`, whose client does not tell whether an account exists
 * (https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html).
 */
export function userPoolCalls({
  accounts,
  passwords,
  userPoolId,
  tokens,
  clock,
  onCode,
}: UserPoolParts): Record<string, Call> {
  return {
    SignUp: call(
      z.object({ Username: username, Password: password, UserAttributes: email }),
      async ({ Username, Password, UserAttributes: [attribute] }): Promise<SignUpResponse> => {
        const address = attribute!.Value;
        if (!/^\S+@\S+$/.test(address))
          throw new PoolError("InvalidParameterException", "Invalid email address format.");
        const account = await newAccount(Username, Password, address);
        if (!accounts.add(account)) throw new PoolError("UsernameExistsException", "User already exists");
        mailCode(Username, address, "SignUp");
        return { UserConfirmed: false, UserSub: account.sub, CodeDeliveryDetails: deliveryTo(address) };
      },
    ),

    ConfirmSignUp: call(
      z.object({ Username: username, ConfirmationCode: code }),
      async ({ Username, ConfirmationCode }): Promise<ConfirmSignUpResponse> => {
        const account = accounts.find(Username);
        if (!account) throw noCode();
        assertUnconfirmed(account);
        assertCode(Username, "SignUp", ConfirmationCode);
        const attributes = { ...account.attributes, email_verified: "true" } as const;
        accounts.atOnce(() => {
          accounts.forgetCode(Username, "SignUp");
          accounts.change(Username, { status: "CONFIRMED", attributes, changedAt: clock.now() });
        });
        return {};
      },
    ),

    AdminConfirmSignUp: call(
      z.object({ Username: username }),
      async ({ Username }): Promise<AdminConfirmSignUpResponse> => {
        assertUnconfirmed(existing(Username));
        accounts.change(Username, { status: "CONFIRMED", changedAt: clock.now() });
        return {};
      },
    ),

    AdminUpdateUserAttributes: call(
      z.object({ Username: username, UserAttributes: emailVerified }),
      async ({ Username, UserAttributes: [attribute] }): Promise<AdminUpdateUserAttributesResponse> => {
        const attributes = { ...existing(Username).attributes, email_verified: attribute!.Value };
        accounts.change(Username, { attributes, changedAt: clock.now() });
        return {};
      },
    ),

    AdminGetUser: call(z.object({ Username: username }), async ({ Username }): Promise<AdminGetUserResponse> => {
      const { sub, status, attributes, createdAt, changedAt } = existing(Username);
      return {
        Username,
        UserAttributes: Object.entries({ sub, ...attributes }).map(([Name, Value]) => ({ Name, Value })),
        UserCreateDate: new Date(createdAt),
        UserLastModifiedDate: new Date(changedAt),
        Enabled: true,
        UserStatus: status,
      };
    }),

    AdminDeleteUser: call(z.object({ Username: username }), async ({ Username }) => {
      if (!accounts.remove(Username)) throw noSuchUser();
      return {};
    }),

    AdminInitiateAuth: call(signIn, async ({ AuthFlow, AuthParameters }): Promise<AdminInitiateAuthResponse> => {
      if (AuthFlow === "ADMIN_USER_PASSWORD_AUTH") return signInByPassword(AuthParameters);
      throw notEnabled(AuthFlow);
    }),

    InitiateAuth: call(signIn, async ({ AuthFlow, AuthParameters }): Promise<InitiateAuthResponse> => {
      if (AuthFlow === "REFRESH_TOKEN_AUTH") return refresh(AuthParameters);
      throw notEnabled(AuthFlow);
    }),

    RevokeToken: call(z.object({ Token: z.string() }), async ({ Token }): Promise<RevokeTokenResponse> => {
      if (Token.split(".").length === 3) {
        throw new PoolError("UnsupportedTokenTypeException", "Only refresh tokens can be revoked.");
      }
      // For a token that stands for nothing, Cognito documents no error in particular.
      accounts.forgetSession(Token);
      return {};
    }),

    ForgotPassword: call(z.object({ Username: username }), async ({ Username }): Promise<ForgotPasswordResponse> => {
      const { attributes } = accounts.find(Username) ?? {};
      const address = attributes?.email_verified === "true" ? attributes.email : undefined;
      if (address) mailCode(Username, address, "ForgotPassword");
      return { CodeDeliveryDetails: deliveryTo(address ?? Username) };
    }),

    ConfirmForgotPassword: call(
      z.object({ Username: username, Password: password, ConfirmationCode: code }),
      async ({ Username, Password, ConfirmationCode }): Promise<ConfirmForgotPasswordResponse> => {
        assertLongEnough(Password);
        const passwordHash = await passwords.hash(Password);
        if (!accounts.find(Username)) throw wrongCode();
        assertCode(Username, "ForgotPassword", ConfirmationCode);
        accounts.atOnce(() => {
          accounts.forgetCode(Username, "ForgotPassword");
          accounts.change(Username, { passwordHash, changedAt: clock.now() });
        });
        return {};
      },
    ),
  };

  /** Every call is for this pool or its client, and takes what this schema takes. */
  function call<Request>(schema: z.ZodType<Request>, answer: (request: Request) => Promise<object>): Call {
    const addressed = z.object({ UserPoolId: z.string().optional(), ClientId: z.string().optional() });
    return async (request) => {
      const { UserPoolId = userPoolId, ClientId = tokens.clientId } = parsed(addressed, request);
      if (UserPoolId !== userPoolId) throw notFound(`User pool ${UserPoolId}`);
      if (ClientId !== tokens.clientId) throw notFound(`User pool client ${ClientId}`);
      return answer(parsed(schema, request));
    };
  }

  async function newAccount(username: string, password: string, email: string): Promise<StoredAccount> {
    assertLongEnough(password);
    const passwordHash = await passwords.hash(password);
    const [createdAt, sub] = [clock.now(), randomUUID()];
    const attributes = { email, email_verified: "false" } as const;
    return { username, sub, passwordHash, status: "UNCONFIRMED", attributes, createdAt, changedAt: createdAt };
  }

  async function signInByPassword({ USERNAME, PASSWORD }: Record<string, string>): Promise<AdminInitiateAuthResponse> {
    if (USERNAME === undefined) throw missing("USERNAME");
    if (PASSWORD === undefined) throw missing("PASSWORD");
    const account = accounts.find(USERNAME);
    const isRight = await passwords.isRight(PASSWORD, account?.passwordHash);
    // Meanwhile the account may have been deleted.
    if (!isRight || !account || !accounts.find(USERNAME)) {
      throw new PoolError("NotAuthorizedException", "Incorrect username or password.");
    }
    if (account.status === "UNCONFIRMED") throw new PoolError("UserNotConfirmedException", "User is not confirmed.");
    const signedInAt = clock.now();
    const expiresAt = signedInAt + refreshTokenMilliseconds;
    const session = { id: randomUUID(), username: USERNAME, signedInAt, expiresAt };
    const RefreshToken = randomBytes(48).toString("base64url");
    accounts.keepSession(RefreshToken, session);
    const { AuthenticationResult, ...answer } = signedIn(account, session);
    return { ...answer, AuthenticationResult: { ...AuthenticationResult, RefreshToken } };
  }

  function refresh({ REFRESH_TOKEN }: Record<string, string>): InitiateAuthResponse {
    if (REFRESH_TOKEN === undefined) throw missing("REFRESH_TOKEN");
    const session = accounts.findSession(REFRESH_TOKEN, clock.now());
    const account = session && accounts.find(session.username);
    if (!account) throw new PoolError("NotAuthorizedException", "Invalid Refresh Token");
    return signedIn(account, session);
  }

  function signedIn(account: StoredAccount, session: StoredSession): InitiateAuthResponse {
    return {
      ChallengeParameters: {},
      AuthenticationResult: {
        ...tokensOf(tokens, account, session, clock.now()),
        ExpiresIn: accessTokenSeconds,
        TokenType: "Bearer",
      },
    };
  }

  function existing(username: string): StoredAccount {
    const account = accounts.find(username);
    if (!account) throw noSuchUser();
    return account;
  }

  function mailCode(username: string, email: string, purpose: CodePurpose): void {
    const code = String(randomInt(1_000_000)).padStart(6, "0");
    accounts.keepCode(username, purpose, code, clock.now() + codeMilliseconds[purpose]);
    onCode({ username, purpose, email, code });
  }

  function assertCode(username: string, purpose: CodePurpose, code: string): void {
    const expected = accounts.findCode(username, purpose, clock.now());
    if (expected === undefined) throw noCode();
    if (code !== expected) throw wrongCode();
  }
}

function parsed<Value>(schema: z.ZodType<Value>, request: unknown): Value {
  const { data, error } = schema.safeParse(request);
  if (!error) return data;
  const [{ path, message }] = error.issues as [z.core.$ZodIssue];
  const reason = `1 validation error detected: Value at '${path.join(".")}' failed to satisfy constraint: ${message}`;
  throw new PoolError("InvalidParameterException", reason);
}

function assertLongEnough(password: string): void {
  if (password.length >= minPasswordLength) return;
  throw new PoolError("InvalidPasswordException", "Password did not conform with policy: Password not long enough");
}

function assertUnconfirmed({ status }: StoredAccount): void {
  if (status === "UNCONFIRMED") return;
  throw new PoolError("NotAuthorizedException", `User cannot be confirmed. Current status is ${status}`);
}

/** The address is shown to whoever asked: `k***@e***`. */
function deliveryTo(address: string): CodeDeliveryDetailsType {
  const [name = "", domain = name] = address.split("@");
  return { Destination: `${name[0]}***@${domain[0]}***`, DeliveryMedium: "EMAIL", AttributeName: "email" };
}

function noSuchUser(): PoolError {
  return new PoolError("UserNotFoundException", "User does not exist.");
}

function noCode(): PoolError {
  return new PoolError("ExpiredCodeException", "Invalid code provided, please request a code again.");
}

function wrongCode(): PoolError {
  return new PoolError("CodeMismatchException", "Invalid verification code provided, please try again.");
}

function notFound(what: string): PoolError {
  return new PoolError("ResourceNotFoundException", `${what} does not exist.`);
}

function missing(parameter: string): PoolError {
  return new PoolError("InvalidParameterException", `Missing required parameter ${parameter}`);
}

function notEnabled(flow: string): PoolError {
  return new PoolError("InvalidParameterException", `${flow} flow not enabled for this client`);
}
