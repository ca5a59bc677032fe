import { Hono } from 'hono';

export interface ActiveFailure<Kind extends string> {
  readonly kind: Kind;
  /** How many times it still happens; Infinity until it is switched off. */
  readonly times: number;
}

/** Failures that people and tests switch on; each knows how often it still happens. */
export interface Failures<Kind extends string> {
  readonly labels: Readonly<Record<Kind, string>>;
  /** @param times 1 unless told; Infinity until `clear` */
  add(kind: Kind, times?: number): void;
  /** Whether it happens now; if so, it happens once less. */
  take(kind: Kind): boolean;
  list(): readonly ActiveFailure<Kind>[];
  clear(): void;
}

export function createFailures<Kind extends string>(labels: Readonly<Record<Kind, string>>): Failures<Kind> {
  const left = new Map<Kind, number>();
  return {
    labels,
    add(kind, times = 1) {
      left.set(kind, times);
    },
    take(kind) {
      const times = left.get(kind);
      if (times === undefined) return false;
      if (times <= 1) left.delete(kind);
      else left.set(kind, times - 1);
      return true;
    },
    list: () => [...left].map(([kind, times]) => ({ kind, times })),
    clear: () => left.clear(),
  };
}

/** `POST /failures` with `{kind, times}` as JSON or as a form of the page, `POST /failures/clear`. */
export function failureRoutes<Kind extends string>(failures: Failures<Kind>): Hono {
  const app = new Hono();
  const isKind = (text: unknown): text is Kind =>
    typeof text === 'string' && Object.hasOwn(failures.labels, text);

  app.get('/failures', (c) => c.json(failures.list()));

  app.post('/failures', async (c) => {
    const isForm = !c.req.header('content-type')?.includes('json');
    const { kind, times }: Record<string, unknown> = isForm ? await c.req.parseBody() : await c.req.json();
    if (!isKind(kind)) return c.json({ kinds: Object.keys(failures.labels) }, 400);
    failures.add(kind, times === 'always' ? Infinity : Number(times ?? 1));
    return isForm ? c.redirect('/', 303) : c.json(failures.list());
  });

  app.post('/failures/clear', (c) => {
    failures.clear();
    return c.redirect('/', 303);
  });

  return app;
}
