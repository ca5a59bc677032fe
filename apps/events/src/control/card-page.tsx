import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, StoredFileList } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CardAnswer } from './card-answer.tsx';
import { CardExtensions } from './card-extensions.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardHistory } from './card-history.tsx';
import { CardProof } from './card-proof.tsx';
import { CardReport } from './card-report.tsx';
import classes from './control.module.css';
import type { CardDetails } from './control-shapes.ts';
import { CardState } from './state-words.tsx';

/** One card: what is to be done, what was said of it, and the next step of whoever looks. */
export function CardPage() {
  const { t } = useTranslation();
  const { cardId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().control.card.queryOptions({ cardId }));
  if (data) return <LoadedCard key={data.id} card={data} />;
  return (
    <>
      <PageTitle title={t('control.card.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('control.loading')} />
      )}
    </>
  );
}

function LoadedCard({ card }: { readonly card: CardDetails }) {
  const { t } = useTranslation();
  const title = t('control.card.of', { number: card.number, party: card.partyName });
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to="/events/control/cards">
            {t('control.cards.title')}
          </Anchor>
        }
        state={<CardState state={card.board} />}
      />
      <Stack gap="lg">
        <Text className={classes['words'] ?? ''} size="lg">
          {card.words}
        </Text>
        <CardFacts card={card} />
        <CardProof card={card} />
        {card.may.decide && <CardAnswer card={card} />}
        {card.may.report && <CardReport card={card} />}
        <CardExtensions card={card} />
        <StoredFileList purpose="assignment-report" ownerId={card.id} label={t('control.card.files')} />
        <CardHistory card={card} />
      </Stack>
    </>
  );
}
