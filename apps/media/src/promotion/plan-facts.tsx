import { promotionMeasures } from '@pbnet/domain/promotion';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, FactList, formatNumber, SimpleGrid, StatCard } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { PlanCard } from './promotion-shapes.ts';

/** What the plan is for, and what came of it beside what was wished for. */
export function PlanFacts({ card: { plan, totals, regionalCenterName } }: { readonly card: PlanCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { subject, subjectTitle, subjectLink, purpose, audience, startsOn, endsOn, goals } = plan;
  const days = [startsOn, endsOn].map((day) => (day === null ? '…' : wholeDayName(day, language)));
  const said = (words: string) => (words === '' ? t('promotion.notSaid') : words);
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {promotionMeasures.map((name) => {
          const [value, goal] = [totals[name], goals[name]];
          return (
            <StatCard
              key={name}
              label={t(`promotion.field.${name}`)}
              value={value}
              link={goal === null ? null : t('promotion.goalOf', { goal: formatNumber(goal, language) })}
            />
          );
        })}
      </SimpleGrid>
      <FactList>
        <dt>{t('promotion.table.owner')}</dt>
        <dd>{regionalCenterName ?? t('promotion.headquarters')}</dd>
        <dt>{t('promotion.field.subject')}</dt>
        <dd>{[t(`promotion.subject.${subject}`), subjectTitle].filter(Boolean).join(': ')}</dd>
        {subjectLink !== null && (
          <>
            <dt>{t('promotion.field.subjectLink')}</dt>
            <dd>
              <Anchor href={subjectLink}>{subjectLink}</Anchor>
            </dd>
          </>
        )}
        <dt>{t('promotion.field.purpose')}</dt>
        <dd>{said(purpose)}</dd>
        <dt>{t('promotion.field.audience')}</dt>
        <dd>{said(audience)}</dd>
        {(startsOn ?? endsOn) !== null && (
          <>
            <dt>{t('promotion.field.days')}</dt>
            <dd>{days.join(' — ')}</dd>
          </>
        )}
      </FactList>
    </>
  );
}
