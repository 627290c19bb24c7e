import type * as z from "zod";
import type { Problem } from "../contract/problems.ts";
import type { LinkCaller } from "../domain/links/link-caller.ts";
import type { CostlyKind } from "../domain/people/hourly-limit.ts";
import type { Caller, CallerWithRoles, Role } from "../domain/people/role.ts";
import type { RefusalCode } from "../domain/refusal.ts";
import type { Language } from "../domain/texts/language.ts";
import type { Texts } from "../domain/texts/texts.ts";
import type { Needs, TableAction } from "../services/needs.ts";
import type { ServicesOf } from "../services/services.ts";

/**
 * Everything there is to know about one operation, in one place. The gateway's route, the function's grants, the OpenAPI
 * document, the local server and the authorization tests are all made from it.
 */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Who extends Access = Access,
  Declared extends Needs = Needs,
> {
  /** Verb and noun, as the file is called: `operations/<area>/<name>.ts`. */
  name: string;
  area: Area;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The route as API Gateway spells it: `/v1/meetings/{id}`. */
  path: `/${string}`;
  /** Other paths of the same function, none of which has parameters. */
  alsoAt?: readonly `/${string}`[];
  summary: string;
  description?: string;
  access: Who;
  /** It is refused to visitors, or does less for them: then the caller says so. Where everybody is a member nothing is looked up. */
  visitors?: "refused" | "restricted";
  /** Also for whoever has closed their account and still has a token, even if it writes: to ask for closing it again. */
  evenIfClosed?: true;
  /** Only for whoever has given a password or a code within the last ten minutes, and not with a personal token. */
  recentProof?: true;
  /** A part of the request that has no schema must be empty. An unknown field is refused by its name. */
  params?: Params;
  query?: Query;
  body?: Body;
  /** The body is what a form of a page sends. Its key, for what is sent twice, is the field `key`. */
  form?: true;
  /** People open it in a browser: what is refused is a page, too. */
  page?: PageOfOperation;
  /** Why a POST takes no `Idempotency-Key`. A kept answer would be a kept secret. */
  keyless?: "changes nothing" | "keeps at most a proposal" | "answers a secret" | "comes to the same again";
  /** `If-Match` is honoured. */
  conditional?: boolean;
  /**
   * What success looks like. Without a schema there is no body. Where there is a content type of its own, the body is sent as it is.
   * With `csv`, whoever prefers `text/csv` gets that text instead of JSON. Where it is `tagged`, an `ETag` tells what it says, and whoever
   * has that already, as `If-None-Match` names it, is answered 304.
   */
  answer: {
    status: 200 | 201 | 202 | 204 | 303;
    schema?: Answer;
    contentType?: string;
    csv?: (body: z.output<Answer>) => string;
    tagged?: true;
    /** It is a file: its bytes are sent as they are, compressed for whoever takes that. */
    file?: true;
    description: string;
  };
  /** The codes with which it may refuse, besides those of every operation of its kind. */
  refusals?: readonly RefusalCode[];
  needs: Declared;
  /** It costs much to answer, so each person may ask for it only so often an hour. */
  costly?: CostlyKind;
  /** Requests a second on the whole route, where that is less than the limit of the API. */
  throttle?: { ratePerSecond: number; burst: number };
  /** How often everybody of one network may ask for it in a minute, as far as one container of the function sees. */
  perNetwork?: { requestsAMinute: number };
  /** Files of npm packages that the function reads while it runs. They are put beside its bundle. */
  files?: readonly string[];
  handle(
    request: OperationRequest<z.output<Params>, z.output<Query>, z.output<Body>, Who>,
    services: ServicesOf<Declared>,
  ): Promise<Reply<z.input<Answer>>>;
}

/** How an operation answers with pages. */
export interface PageOfOperation {
  headers: Readonly<Record<string, string>>;
  /** Says what is wrong. */
  problem: (problem: Problem, say: Texts) => string;
}

/**
 * Open to anybody, to whoever has a link from a mail, which the parameter `token` of the path is, to everybody who is signed in, or to
 * those who have one of the roles.
 */
export type Access = "public" | "link" | "signed-in" | readonly Role[];

/** Whether whoever asks is known by an access token. */
export function wantsAccessToken({ access }: Pick<AnyOperation, "access">): boolean {
  return access !== "public" && access !== "link";
}

export function pathsOf({ path, alsoAt = [] }: Pick<AnyOperation, "path" | "alsoAt">): readonly string[] {
  return [path, ...alsoAt];
}

/** Whether it takes a role. */
export function namesRoles(access: Access): access is readonly Role[] {
  return Array.isArray(access);
}

/**
 * Whether the caller's profile is read before anything else. The roles stand there. And a token outlives its account by up to an hour:
 * without a profile nothing lasting is written any more. Meetings are excepted, because whoever has closed their account is taken off
 * them anyway, and whoever is put on one is looked up.
 */
export function readsProfile({
  access,
  area,
  evenIfClosed,
  needs,
}: Pick<AnyOperation, "access" | "area" | "evenIfClosed" | "needs">): boolean {
  if (!wantsAccessToken({ access }) || evenIfClosed) return false;
  return namesRoles(access) || (area !== "meetings" && writes(needs));
}

function writes({ table = [] }: Needs): boolean {
  return table.some((action) => action === "PutItem" || action === "UpdateItem" || action === "DeleteItem");
}

export type Area =
  | "accounts"
  | "people"
  | "meeting-types"
  | "availability"
  | "slots"
  | "meetings"
  | "plans"
  | "suggestions"
  | "assistant"
  | "habits"
  | "reviews"
  | "analytics"
  | "messages"
  | "calendar-files"
  | "invitations"
  | "pages"
  | "documents";

export interface OperationRequest<Params, Query, Body, Who extends Access> {
  params: Params;
  query: Query;
  body: Body;
  caller: CallerOf<Who>;
  /** Where it comes from, as `networkOf` says of the address that the gateway has seen. It is personal: never logged. */
  network: string;
  /** Where the service was asked: `https://…`, without a slash at its end. */
  askedAt: string;
  /** A browser asks for it to show it as a page of its own. Old browsers, and programs, do not say so. */
  isVisit?: true;
  /** Whatever is said to people in the answer: as `Accept-Language` asks, else as the profile says where it is looked up, else English. */
  say: Texts;
  /** What `Accept-Language` asks for: the language of somebody who has no profile yet. */
  acceptedLanguage: Language | undefined;
  /** The refresh token of whoever asks from our own pages, which keep it in a cookie. */
  session?: string | undefined;
  /** Present where the operation takes an `Idempotency-Key` and the client sent one. */
  idempotency?: IdempotentRequest;
  /** The version named by `If-Match`, where the operation honours it and the client sent one. */
  ifMatch?: number;
}

/** Roles are known only where they were looked up. */
type CallerOf<Who extends Access> = Who extends "public"
  ? undefined
  : Who extends "link"
    ? LinkCaller
    : Who extends "signed-in"
      ? Caller
      : CallerWithRoles;

export interface IdempotentRequest {
  key: string;
  /** A digest of method, path and the value of the body: the same key is refused for another request. */
  fingerprint: string;
}

export interface Reply<Body> {
  body?: Body;
  /** Another one than is declared: of a page that says what was refused. */
  status?: number;
  /** It was kept for the same request, which came before. */
  isReplayed?: boolean;
  /** What it says to people is in this language. Absent where it says nothing. */
  language?: Language;
  headers?: Record<string, string>;
  /** To be kept by the browser. */
  cookies?: string[];
  file?: FileBody;
}

/** A file, as it is and compressed beforehand. */
export interface FileBody {
  bytes: Buffer;
  brotli: Buffer;
}

/**
 * Whether `Idempotency-Key` is honoured: by every POST that creates or changes something. The handler hands its request on to
 * `runChange`, which does it. Keys are kept with the caller, so what is open to anybody takes none.
 */
export function takesKey({ method, access, keyless }: Pick<AnyOperation, "method" | "access" | "keyless">): boolean {
  return method === "POST" && access !== "public" && !keyless;
}

/** An operation of any types: what the list holds. */
// biome-ignore lint/suspicious/noExplicitAny: the list mixes operations of all types. Each is checked where it is defined.
export type AnyOperation = Operation<any, any, any, any, any, any>;

export function defineOperation<
  Answer extends z.ZodType,
  Who extends Access,
  Declared extends Needs,
  Params extends z.ZodType = z.ZodType<Record<string, never>>,
  Query extends z.ZodType = z.ZodType<Record<string, never>>,
  Body extends z.ZodType = z.ZodType<undefined>,
>(
  operation: Operation<Params, Query, Body, Answer, Who, Declared>,
): Operation<Params, Query, Body, Answer, Who, Declared> {
  const counted = operation.costly ? { ...operation, needs: toCount(operation.needs) } : operation;
  const told = counted.visitors ? { ...counted, needs: toTellVisitors(counted.needs) } : counted;
  const proved = told.recentProof ? { ...told, needs: withTable(told.needs, "BatchGetItem") } : told;
  if (proved.access === "link") return { ...proved, needs: toOpenLinks(proved.needs) };
  return readsProfile(proved) ? { ...proved, needs: withTable(proved.needs, "GetItem") } : proved;
}

/** What a link says is checked in one read, with the key by which it was made. */
function toOpenLinks<Declared extends Needs>(needs: Declared): Declared {
  return { ...withTable(needs, "BatchGetItem"), links: true };
}

/** Somebody's requests are counted in one write more than the handler's own. */
function toCount<Declared extends Needs>(needs: Declared): Declared {
  return { ...withTable(needs, "UpdateItem"), hourlyLimits: true };
}

/** Their address stands in the profile. */
function toTellVisitors<Declared extends Needs>(needs: Declared): Declared {
  return { ...withTable(needs, "GetItem"), memberEmailDomains: true };
}

function withTable<Declared extends Needs>(needs: Declared, action: TableAction): Declared {
  return { ...needs, table: [...new Set<TableAction>([action, ...(needs.table ?? [])])] };
}
