import { DomainError, sentence, type Language, type MessageKey } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { sendFile } from '../send-file.ts';
import { xlsxType } from '../xlsx/workbook.ts';
import type { OpeningPlans } from './opening-plans.ts';

export interface PlanFilesOptions {
  readonly openingPlans: OpeningPlans;
  /** Who asks; the same sessions as the procedures'. */
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
}

const types = { pdf: 'application/pdf', xlsx: xlsxType } as const;

/**
 * GET /opening-plans/:year/draft.pdf and .xlsx, /opening-plans/:year/:number.pdf and .xlsx: the plan;
 * /opening-plans/:year/fact.xlsx: plan and fact, `?number=` of an edition.
 */
export function planFiles({ openingPlans, actorOf }: PlanFilesOptions): Hono {
  const files = new Hono();

  files.get(
    '/opening-plans/:year{[0-9]{4}}/:file{(?:draft|fact|[0-9]{1,4})\\.(?:pdf|xlsx)}',
    async (http) => {
      const language: Language = http.req.query('language') === 'en' ? 'en' : 'ru';
      const refuse = (key: MessageKey, status: 401 | 403 | 404) => http.text(sentence(key, language), status);
      const actor = await actorOf(http);
      if (!actor) return refuse('sign-in-required', 401);
      if (!can(actor, 'opening-plan.read')) return refuse('role-forbidden', 403);
      const year = Number(http.req.param('year'));
      const [what = '', extension] = http.req.param('file').split('.');
      const kind = extension === 'pdf' ? 'pdf' : 'xlsx';
      try {
        const { name, content } = await fileOf(actor, { year, what, kind, number: http.req.query('number') });
        return sendFile(http, {
          type: types[kind],
          name: `${name}.${kind}`,
          plainName: `plan.${kind}`,
          content,
          opens: kind === 'pdf',
        });
      } catch (error) {
        if (error instanceof DomainError && error.code === 'not-found') return refuse('not-found', 404);
        throw error;
      }
    },
  );

  interface Asked {
    readonly year: number;
    readonly what: string;
    readonly kind: keyof typeof types;
    readonly number: string | undefined;
  }

  async function fileOf(actor: Actor, { year, what, kind, number }: Asked) {
    if (what !== 'fact')
      return openingPlans.file(actor, { year, kind, number: what === 'draft' ? null : Number(what) });
    if (kind === 'pdf') throw new DomainError('not-found', 'not-found');
    const edition = Number(number);
    const of = Number.isInteger(edition) && edition > 0 ? { number: edition } : {};
    const content = await openingPlans.factFile(actor, { year, ...of });
    return { name: `План и факт открытия ЦУД, ${year} год`, content };
  }

  return files;
}
