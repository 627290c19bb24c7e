import { randomBytes, randomUUID } from "node:crypto";
import type {
  AdminCreateUserResponse,
  AdminGetUserResponse,
  AdminInitiateAuthResponse,
  AdminRespondToAuthChallengeResponse,
  AdminSetUserPasswordResponse,
  AdminUserGlobalSignOutResponse,
  ChangePasswordResponse,
  InitiateAuthResponse,
  RespondToAuthChallengeResponse,
  RevokeTokenResponse,
} from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import type { Clock } from "../../functions/runtime/clock.ts";
import type { AccountsFile, StoredAccount, StoredSession } from "./accounts-file.ts";
import { customAuthentication, type NextStep, type SignInTrigger } from "./custom-authentication.ts";
import type { Passwords } from "./passwords.ts";
import { PoolError } from "./pool-error.ts";
import { accessTokenSeconds, type TokenIssuer, tokensOf, usernameAndSession } from "./tokens.ts";

interface UserPoolParts {
  accounts: AccountsFile;
  passwords: Passwords;
  userPoolId: string;
  tokens: TokenIssuer;
  clock: Clock;
  trigger: SignInTrigger;
}

/** Answers a request, or throws a `PoolError`. */
export type Call = (request: unknown) => Promise<object>;

/** As `lib/data-stack.ts` has them. */
const minPasswordLength = 12;
const refreshTokenMilliseconds = 30 * 24 * 60 * 60_000;

const username = z.string().regex(/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u);
const password = z
  .string()
  .max(256)
  .regex(/^\S+.*\S+$/);
const signIn = z.object({ AuthFlow: z.string(), AuthParameters: z.record(z.string(), z.string()).default({}) });
const challengeAnswer = z.object({
  ChallengeName: z.literal("CUSTOM_CHALLENGE"),
  Session: z.string(),
  ChallengeResponses: z.object({ USERNAME: z.string(), ANSWER: z.string() }),
});

/**
 * The calls of Cognito that the service makes, by name, and those that anybody with a token can make. They answer and refuse as Cognito
 * documents it for a pool and a client like those of `lib/data-stack.ts`, whose client does not tell whether an account exists
 * (https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html).
 */
export function userPoolCalls({
  accounts,
  passwords,
  userPoolId,
  tokens,
  clock,
  trigger,
}: UserPoolParts): Record<string, Call> {
  const custom = customAuthentication({ trigger, userPoolId, clientId: tokens.clientId, clock });
  return {
    AdminCreateUser: call(
      z.object({ Username: username, MessageAction: z.literal("SUPPRESS") }),
      async ({ Username }): Promise<AdminCreateUserResponse> => {
        const createdAt = clock.now();
        const account = {
          username: Username,
          sub: randomUUID(),
          passwordHash: noPassword,
          status: "FORCE_CHANGE_PASSWORD",
          createdAt,
          changedAt: createdAt,
        } as const;
        if (!accounts.add(account)) throw new PoolError("UsernameExistsException", "User account already exists");
        const { UserAttributes: Attributes, ...user } = described(account);
        return { User: { ...user, Attributes } };
      },
    ),

    AdminSetUserPassword: call(
      z.object({ Username: username, Password: password, Permanent: z.literal(true) }),
      async ({ Username, Password }): Promise<AdminSetUserPasswordResponse> => {
        existing(Username);
        await replacePassword(Username, Password);
        return {};
      },
    ),

    AdminGetUser: call(
      z.object({ Username: username }),
      async ({ Username }): Promise<AdminGetUserResponse> => described(existing(Username)),
    ),

    AdminDeleteUser: call(z.object({ Username: username }), async ({ Username }) => {
      if (!accounts.remove(Username)) throw noSuchUser();
      return {};
    }),

    AdminUserGlobalSignOut: call(
      z.object({ Username: username }),
      async ({ Username }): Promise<AdminUserGlobalSignOutResponse> => {
        existing(Username);
        accounts.forgetSessions(Username);
        return {};
      },
    ),

    AdminInitiateAuth: call(signIn, async ({ AuthFlow, AuthParameters }): Promise<AdminInitiateAuthResponse> => {
      if (AuthFlow === "ADMIN_USER_PASSWORD_AUTH") return signInByPassword(AuthParameters);
      if (AuthFlow === "CUSTOM_AUTH") return beginCustom(AuthParameters);
      throw notEnabled(AuthFlow);
    }),

    AdminRespondToAuthChallenge: call(
      challengeAnswer,
      async (answer): Promise<AdminRespondToAuthChallengeResponse> => answerCustom(answer),
    ),

    InitiateAuth: call(signIn, async ({ AuthFlow, AuthParameters }): Promise<InitiateAuthResponse> => {
      if (AuthFlow === "REFRESH_TOKEN_AUTH") return refresh(AuthParameters);
      if (AuthFlow === "CUSTOM_AUTH") return beginCustom(AuthParameters);
      throw notEnabled(AuthFlow);
    }),

    RespondToAuthChallenge: call(
      challengeAnswer,
      async (answer): Promise<RespondToAuthChallengeResponse> => answerCustom(answer),
    ),

    RevokeToken: call(z.object({ Token: z.string() }), async ({ Token }): Promise<RevokeTokenResponse> => {
      if (Token.split(".").length === 3) {
        throw new PoolError("UnsupportedTokenTypeException", "Only refresh tokens can be revoked.");
      }
      // For a token that stands for nothing, Cognito documents no error in particular.
      accounts.forgetSession(Token);
      return {};
    }),

    ChangePassword: call(
      z.object({ AccessToken: z.string(), PreviousPassword: z.string(), ProposedPassword: password }),
      async ({ AccessToken, PreviousPassword, ProposedPassword }): Promise<ChangePasswordResponse> => {
        const { username, passwordHash } = bearerOf(AccessToken);
        if (!(await passwords.isRight(PreviousPassword, passwordHash || undefined))) throw wrongCredentials();
        await replacePassword(username, ProposedPassword);
        return {};
      },
    ),

    DeleteUser: call(z.object({ AccessToken: z.string() }), async ({ AccessToken }) => {
      accounts.remove(bearerOf(AccessToken).username);
      return {};
    }),

    // Only administrators make accounts, and nobody's is recovered by the pool.
    SignUp: call(z.object({ Username: username }), async () => {
      throw new PoolError("NotAuthorizedException", "SignUp is not permitted for this user pool");
    }),

    ForgotPassword: call(z.object({ Username: username }), async () => {
      throw new PoolError("NotAuthorizedException", "Contact administrator to reset password.");
    }),
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

  async function replacePassword(username: string, password: string): Promise<void> {
    assertLongEnough(password);
    const passwordHash = await passwords.hash(password);
    accounts.change(username, { passwordHash, status: "CONFIRMED", changedAt: clock.now() });
  }

  async function signInByPassword({ USERNAME, PASSWORD }: Record<string, string>): Promise<AdminInitiateAuthResponse> {
    if (USERNAME === undefined) throw missing("USERNAME");
    if (PASSWORD === undefined) throw missing("PASSWORD");
    const account = accounts.find(USERNAME);
    const isRight = await passwords.isRight(PASSWORD, account?.passwordHash || undefined);
    // Meanwhile the account may have been deleted.
    if (!isRight || !account || !accounts.find(USERNAME)) throw wrongCredentials();
    if (account.status === "UNCONFIRMED") throw new PoolError("UserNotConfirmedException", "User is not confirmed.");
    return newSession(account);
  }

  async function beginCustom({ USERNAME, CHALLENGE_NAME }: Record<string, string>): Promise<InitiateAuthResponse> {
    if (USERNAME === undefined) throw missing("USERNAME");
    const account = accounts.find(USERNAME);
    if (account?.status === "UNCONFIRMED") throw new PoolError("UserNotConfirmedException", "User is not confirmed.");
    // What Cognito says of one whose password was never set is not documented.
    if (account?.status === "FORCE_CHANGE_PASSWORD") throw wrongCredentials();
    return stepOf(await custom.begin(USERNAME, account, CHALLENGE_NAME));
  }

  async function answerCustom({
    Session,
    ChallengeResponses: { USERNAME, ANSWER },
  }: z.output<typeof challengeAnswer>): Promise<InitiateAuthResponse> {
    return stepOf(await custom.answer(Session, USERNAME, ANSWER));
  }

  function stepOf(step: NextStep): InitiateAuthResponse {
    return "challenge" in step ? step.challenge : newSession(step.letIn);
  }

  function newSession(account: StoredAccount): InitiateAuthResponse {
    const signedInAt = clock.now();
    const expiresAt = signedInAt + refreshTokenMilliseconds;
    const session = { id: randomUUID(), username: account.username, signedInAt, expiresAt };
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

  /** Whoever has an access token of a session that has not been ended. */
  function bearerOf(accessToken: string): StoredAccount {
    const named = usernameAndSession(tokens, accessToken, clock.now());
    const account = named && accounts.hasSession(named.session) && accounts.find(named.username);
    if (!account) throw new PoolError("NotAuthorizedException", "Invalid Access Token");
    return account;
  }

  function described({ username, sub, status, createdAt, changedAt }: StoredAccount): AdminGetUserResponse {
    return {
      Username: username,
      UserAttributes: [{ Name: "sub", Value: sub }],
      UserCreateDate: new Date(createdAt),
      UserLastModifiedDate: new Date(changedAt),
      Enabled: true,
      UserStatus: status,
    };
  }
}

/** Before the first one is set. No password has it. */
const noPassword = "";

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

function noSuchUser(): PoolError {
  return new PoolError("UserNotFoundException", "User does not exist.");
}

function wrongCredentials(): PoolError {
  return new PoolError("NotAuthorizedException", "Incorrect username or password.");
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
