import { counted, monthInWords } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import type { AttentionSource } from '../platform/attention-source.ts';
import type { MailServices } from './mail-services.ts';
import type { MailingOverview } from './mailings/mailing-views.ts';

const lettersRu = ['письмо', 'письма', 'писем'] as const;

/** «рассылку за октябрь 2026», or the title of a mailing outside months. */
function named({ month, title }: MailingOverview) {
  return month === null
    ? { ru: `«${title}»`, en: `“${title}”` }
    : { ru: `за ${monthInWords(month)}`, en: `for ${month}` };
}

function waitingCard(mailing: MailingOverview): AttentionCard {
  const { id, gaps, letters } = mailing;
  const prepared = letters.prepared ?? 0;
  return {
    id: `mailing.release:${id}`,
    tone: 'soon',
    title: {
      ru: `Проверить и отправить рассылку ${named(mailing).ru}`,
      en: `Check and release the mailing ${named(mailing).en}`,
    },
    detail:
      gaps > 0
        ? { ru: `Некуда отправить: ${gaps}`, en: `Nobody to write to: ${gaps}` }
        : { ru: counted(prepared, lettersRu), en: `Letters: ${prepared}` },
    count: null,
    to: `/monitoring/mailings/${id}`,
    action: { ru: 'Открыть рассылку', en: 'Open the mailing' },
  };
}

function pausedCard(mailing: MailingOverview): AttentionCard {
  const { id } = mailing;
  return {
    id: `mailing.paused:${id}`,
    tone: 'urgent',
    title: {
      ru: `Рассылка ${named(mailing).ru} остановлена: много ошибок`,
      en: `The mailing ${named(mailing).en} has stopped: too many errors`,
    },
    count: null,
    to: `/monitoring/mailings/${id}`,
    action: { ru: 'Разобраться', en: 'Look into it' },
  };
}

function tasksCard(count: number): AttentionCard {
  return {
    id: 'mail.tasks',
    tone: 'urgent',
    title: { ru: 'Письма не дошли: проверьте адреса', en: 'Letters did not arrive: check the addresses' },
    count,
    to: '/monitoring/mailings/tasks',
    action: { ru: 'Открыть задачи', en: 'Open the tasks' },
  };
}

/** What of the mail waits for this person. */
export function mailAttention({
  mailings,
  mailTasks,
}: Pick<MailServices, 'mailings' | 'mailTasks'>): AttentionSource {
  return {
    async cards(actor) {
      const cards: AttentionCard[] = [];
      if (can(actor, 'mailing.release')) {
        const all = await mailings.list(actor);
        const mine = ({ secondPerson, preparedBy }: MailingOverview) =>
          secondPerson && preparedBy === actor.accountId;
        cards.push(...all.filter((one) => one.state === 'prepared' && !mine(one)).map(waitingCard));
        cards.push(...all.filter((one) => one.state === 'paused').map(pausedCard));
      }
      if (can(actor, 'mail-task.manage')) {
        const open = await mailTasks.countOpen(actor);
        if (open > 0) cards.push(tasksCard(open));
      }
      return cards;
    },
  };
}
