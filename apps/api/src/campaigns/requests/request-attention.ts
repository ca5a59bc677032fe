import { dayInWords } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { isAwaited } from '@pbnet/domain/campaigns';
import type { AttentionCard } from '@pbnet/domain/platform';
import type { AttentionSource } from '../../platform/attention-source.ts';
import { requestPath } from './request-source.ts';
import type { CountedRequest } from './request.ts';
import type { Requests } from './requests.ts';

/** What a regional center still has to answer. Headquarters' cards come from the engine. */
export function requestAttention(requests: Requests): AttentionSource {
  return {
    async cards(actor) {
      if (actor.place.kind !== 'regional-center' || !can(actor, 'submission.edit')) return [];
      return (await requests.list(actor, 'running')).flatMap(ownCard);
    },
  };
}

function ownCard({ campaign, own }: CountedRequest): readonly AttentionCard[] {
  if (!own || own.intake !== null || !isAwaited(own.state)) return [];
  const { board, dueOn, submission } = own;
  const returned = submission.state === 'returned';
  return [
    {
      id: `requests.answer:${campaign.id}`,
      tone: board === 'overdue' ? 'urgent' : 'soon',
      title: {
        ru: returned ? `Исправить ответ: ${campaign.title}` : `Ответить: ${campaign.title}`,
        en: returned ? `Correct the answer: ${campaign.title}` : `Answer: ${campaign.title}`,
      },
      detail: { ru: `Срок ${dayInWords(dueOn)}`, en: `Due on ${dueOn}` },
      count: null,
      to: requestPath(campaign.id),
      action: { ru: 'Открыть кампанию', en: 'Open the campaign' },
    },
  ];
}
