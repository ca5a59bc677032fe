import { daysBetween } from '@pbnet/domain/agreements';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, Text } from '@pbnet/ui';
import { addDays } from '@pbnet/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agreementName, agreementPath, type AgreementCard } from './agreement-shapes.ts';

/** What a reader has to know before anything else: returned, ending, ended, replaced. */
export function AgreementNews({ card }: { readonly card: AgreementCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { agreement, effectiveEnd, warning, steps, today } = card;
  const { state, closedOn, closeReason, closesAs, links } = agreement;
  const successor = links.find(({ relation }) => relation === 'superseded-by');
  const last = steps.at(-1);
  const day = (on: Parameters<typeof wholeDayName>[0]) => wholeDayName(on, language);
  return (
    <>
      {state === 'draft' && last?.command === 'return' && (
        <Alert color="yellow" icon={<Icon name="info" />}>
          <Text fw={600}>{t('agreements.news.returned')}</Text>
          {last.words}
        </Alert>
      )}
      {warning !== null && effectiveEnd !== null && (
        <Alert color={warning === 30 ? 'red' : 'yellow'} icon={<Icon name="info" />}>
          {t('agreements.news.ends', { to: day(effectiveEnd), count: daysBetween(today, effectiveEnd) })}{' '}
          {successor ? <Successor {...successor} /> : t('agreements.news.noSuccessor')}
        </Alert>
      )}
      {state === 'expired' && effectiveEnd !== null && (
        <Alert color="red" icon={<Icon name="info" />}>
          {t('agreements.news.expired', { to: day(effectiveEnd) })}{' '}
          {successor ? <Successor {...successor} /> : t('agreements.news.noSuccessor')}
        </Alert>
      )}
      {closedOn !== null && (
        <Alert color="yellow" icon={<Icon name="info" />}>
          {t(closesAs === 'superseded' ? 'agreements.news.superseded' : 'agreements.news.terminated', {
            to: day(addDays(closedOn, -1)),
          })}{' '}
          {closesAs === 'superseded' && successor ? <Successor {...successor} /> : closeReason}
        </Alert>
      )}
      {state === 'withdrawn' && (
        <Alert color="yellow" icon={<Icon name="info" />}>
          <Text fw={600}>{t('agreements.news.withdrawn')}</Text>
          {closeReason}
        </Alert>
      )}
    </>
  );
}

type Linked = AgreementCard['agreement']['links'][number];

function Successor(linked: Linked) {
  const { t } = useTranslation();
  return (
    <Text span>
      {t('agreements.news.successor')}{' '}
      <Anchor component={Link} to={agreementPath(linked.id)}>
        {agreementName(linked)}
      </Anchor>{' '}
      ({t(`agreements.state.${linked.state}`)}).
    </Text>
  );
}
