import { dayInWords } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import type { AttentionSource } from '../../platform/attention-source.ts';
import { requestPath } from './request-source.ts';
import type { ListedRequest, RequestToReview } from './request.ts';
import type { Requests } from './requests.ts';

/** What a regional center still has to answer, and what headquarters has to read; the rest comes from the engine. */
export function requestAttention(requests: Requests): AttentionSource {
  return {
    async cards(actor) {
      if (actor.place.kind === 'regional-center' && can(actor, 'submission.edit'))
        return (await requests.list(actor, 'running')).flatMap(ownCard);
      if (actor.place.kind !== 'network' || !can(actor, 'submission.review')) return [];
      return (await requests.toReview(actor)).map(reviewCard);
    },
  };
}

function reviewCard({ campaignId, title, count }: RequestToReview): AttentionCard {
  return {
    id: `requests.review:${campaignId}`,
    tone: 'soon',
    title: { ru: 'Прочитать ответы региональных центров', en: 'Read answers of regional centers' },
    detail: { ru: `«${title}»`, en: title },
    count,
    to: `${requestPath(campaignId)}?board=handed-in`,
    action: { ru: 'Открыть ответы', en: 'Open the answers' },
  };
}

function ownCard({ campaign, own }: ListedRequest): readonly AttentionCard[] {
  if (!own || own.intake !== null || own.board === 'handed-in') return [];
  const { board, dueOn, state } = own;
  const returned = state === 'returned';
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
