import {
  DomainError,
  sentence,
  type DomainErrorCode,
  type ErrorDetails,
  type MessageKey,
} from '@pbnet/domain';
import { can, contains, type Actor, type Permission } from '@pbnet/domain/access';
import type { ReaderActor } from '@pbnet/domain/readers';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { PlacedKind, Places } from './places.ts';
import { withRequest, type RequestInfo } from './request-info.ts';
import type { Services } from './services.ts';
import type { SessionCookie } from './session-cookie.ts';
import { unstorable } from './unstorable.ts';

/** Only interfaces of our own: what stands here ends up in the type of every client. */
export interface Context extends Services {
  readonly actor: Actor | null;
  /** Who reads, by the portal's own cookie: the two sessions know nothing of each other. */
  readonly reader: ReaderActor | null;
  readonly request: RequestInfo;
  readonly session: SessionCookie;
  readonly readerSession: SessionCookie;
  /** What ЕСИА told of somebody who has not agreed to anything yet. */
  readonly registration: SessionCookie;
  /** What ЕСИА told of an adult who answers for a minor. */
  readonly guardian: SessionCookie;
  readonly places: Places;
}

/** Names the input field that says where the call acts, by the kind of record it holds the id of. */
export type PlaceField = Readonly<Partial<Record<PlacedKind, string>>>;

/** What every procedure declares; the access-matrix test walks the router and reads it. */
export type Access =
  | { readonly kind: 'open'; readonly reason: string }
  /** A reader of the portal, and what is that reader's own alone. */
  | { readonly kind: 'reader' }
  | { readonly kind: 'may'; readonly permission: Permission; readonly place: PlaceField | null };

export interface Meta {
  readonly access: Access;
}

/** The error as a screen gets it: which rule, and what it needs to help. */
export interface DomainErrorData {
  readonly code: DomainErrorCode;
  readonly key: MessageKey;
  readonly details: ErrorDetails;
}

export interface FieldIssue {
  readonly path: string;
  readonly code: string;
}

const codes = {
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  'rule-broken': 'UNPROCESSABLE_CONTENT',
} as const satisfies Record<DomainErrorCode, TRPCError['code']>;

function messageOf(error: TRPCError, request: RequestInfo | undefined): string {
  const language = request?.language ?? 'ru';
  if (error.cause instanceof DomainError) return sentence(error.cause.key, language, error.cause.details);
  if (error.code === 'UNAUTHORIZED') return sentence('sign-in-required', language);
  if (error.code === 'BAD_REQUEST') return sentence('invalid-input', language);
  return sentence('unexpected', language, { requestId: request?.id ?? '' });
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    sse: {
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 40_000 },
      // Who was signed out meanwhile is not let in again: a subscription outlives its session by this at most.
      maxDurationMs: 60_000,
    },
    errorFormatter({ shape, error, ctx }) {
      const { cause } = error;
      const domain: DomainErrorData | null =
        cause instanceof DomainError ? { code: cause.code, key: cause.key, details: cause.details } : null;
      const issues: readonly FieldIssue[] =
        cause instanceof ZodError
          ? cause.issues.map(({ path, code }) => ({ path: path.join('.'), code }))
          : [];
      const { code, httpStatus } = shape.data;
      return {
        ...shape,
        message: messageOf(error, ctx?.request),
        data: { code, httpStatus, domain, issues, requestId: ctx?.request.id ?? null },
      };
    },
  });

export const { router, createCallerFactory, mergeRouters } = t;

const translated = t.procedure.use(async ({ ctx, next }) => {
  const result = await withRequest(ctx.request, next);
  if (result.ok) return result;
  const cause = result.error.cause instanceof DomainError ? result.error.cause : unstorable(result.error);
  if (cause) throw new TRPCError({ code: codes[cause.code], message: cause.message, cause });
  return result;
});

/** A procedure for everybody, signed in or not. The reason stands in the access matrix. */
export function open(reason: string) {
  return translated.meta({ access: { kind: 'open', reason } });
}

/** A procedure for a signed-in reader about oneself: no input of it names a reader. */
export function reader() {
  return translated.meta({ access: { kind: 'reader' } }).use(({ ctx, next }) => {
    if (!ctx.reader) throw new TRPCError({ code: 'UNAUTHORIZED' });
    return next({ ctx: { reader: ctx.reader } });
  });
}

function fieldOf(input: unknown, name: string): number | string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const value: unknown = Reflect.get(input, name);
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

async function guardPlace(
  ctx: Context & { readonly actor: Actor },
  place: PlaceField,
  input: unknown,
): Promise<void> {
  const { actor, places } = ctx;
  if (actor.place.kind === 'network') return;
  for (const [kind, name] of Object.entries(place) as [PlacedKind, string][]) {
    const id = fieldOf(input, name);
    if (id === undefined) throw new DomainError('forbidden', 'place-forbidden');
    if (kind === 'center' && actor.place.kind === 'center' && actor.place.centerId === id) continue;
    if (!contains(actor.place, await places.of(kind, id)))
      throw new DomainError('forbidden', 'place-forbidden');
  }
}

/**
 * A procedure for the roles that hold the permission, at the place that the input names.
 * Without a place field the use case narrows by the actor's own place.
 */
export function may(permission: Permission, place: PlaceField | null = null) {
  return translated
    .meta({ access: { kind: 'may', permission, place } })
    .use(async ({ ctx, next, getRawInput }) => {
      const { actor } = ctx;
      if (!actor) throw new TRPCError({ code: 'UNAUTHORIZED' });
      if (!can(actor, permission)) throw new DomainError('forbidden', 'role-forbidden');
      if (place) await guardPlace({ ...ctx, actor }, place, await getRawInput());
      return next({ ctx: { actor } });
    });
}
