import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import { regionalCenterEmail } from '../letters/regional-center-email.ts';
import type { Desk } from './desk.ts';
import type { PromotionPlan } from './promotion.ts';
import { placeOf } from './promotion-rights.ts';

export function planPath(id: string): string {
  return `/media/promotion/${id}`;
}

type News = 'submitted' | 'approved' | 'returned';

const subjects: Readonly<Record<News, string>> = {
  submitted: 'План продвижения ждёт согласования',
  approved: 'План продвижения согласован',
  returned: 'План продвижения возвращён с замечаниями',
};

const help: Readonly<Record<News, string>> = {
  submitted: 'Откройте план, посмотрите записи так, как их увидят в сетях, и согласуйте или верните.',
  approved: 'Записи выйдут в своё время сами. Записи «вручную» опубликуйте и отметьте ссылкой.',
  returned: 'Исправьте записи и отправьте план снова. Всё написанное сохранено.',
};

export interface Told {
  readonly desk: Desk;
  readonly plan: PromotionPlan;
  readonly news: News;
  readonly words: string | null;
}

function letterOf({ desk, plan, news, words }: Told) {
  const subject = `${subjects[news]}: ${plan.title}`;
  const blocks = [
    ...(words === null ? [] : [paragraph(`Замечания: ${words}`)]),
    paragraph(help[news]),
    button('Открыть план', `${desk.publicUrl}${planPath(plan.id)}`),
  ];
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}

/** The regional center whose plan it is learns at its address; headquarters' own plan needs no letter. */
export async function tellRegionalCenter(tx: Transaction, told: Told): Promise<void> {
  const { plan, news, desk } = told;
  if (plan.regionalCenterId === null) return;
  const email = await regionalCenterEmail(tx, plan.regionalCenterId);
  if (email === null) return;
  await desk.outbox.enqueue(tx, {
    dedupeKey: `promotion-plan:${plan.id}:${news}:${plan.version}`,
    ...{ kind: 'promotion-plan', to: email, place: placeOf(plan), ...letterOf(told) },
  });
}

/** Headquarters' editors each. */
export async function tellEditors(tx: Transaction, told: Told): Promise<void> {
  const { plan, news, desk } = told;
  const editors = await asOwner(tx, () =>
    tx.execute<{ email: string; accountId: string }>(sql`
      select distinct a.email, a.id::text as "accountId" from accounts a
      join account_bindings b on b.account_id = a.id
      where a.state = 'active' and b.role = 'media-editor' order by a.email`),
  );
  for (const { email, accountId } of editors)
    await desk.outbox.enqueue(tx, {
      dedupeKey: `promotion-plan:${plan.id}:${news}:${plan.version}:${accountId}`,
      ...{ kind: 'promotion-plan', to: email, accountId, ...letterOf(told) },
    });
}
