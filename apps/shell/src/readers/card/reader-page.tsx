import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { StaffReader } from '@pbnet/domain/readers';
import { PageTitle, useCan, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, ErrorState, Group, PageHeader, Skeleton, Stack, Text } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ReaderStateBadge } from '../list/reader-state.tsx';
import { ConsentsPanel } from './consents-panel.tsx';
import { EntitlementsPanel } from './entitlements-panel.tsx';
import { ReaderFacts } from './reader-facts.tsx';
import { ShownPerson } from './shown-person.tsx';
import { useReaderAnswer } from './use-reader-answer.ts';

/** One card; the person stays hidden until a reason is given. */
export function ReaderPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { readerId = '' } = useParams();
  const { data: reader, error, refetch } = useQuery(useApi().readers.get.queryOptions({ readerId }));
  const title =
    reader && reader.lastDigits !== null
      ? t('readers.card.title', { digits: reader.lastDigits })
      : t('readers.list.title');
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        state={reader && <ReaderStateBadge state={reader.state} />}
        trail={
          <Anchor component={Link} to="/readers">
            {t('readers.card.back')}
          </Anchor>
        }
      />
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!reader && !error && <Skeleton height="20rem" />}
      {reader?.state === 'erased' && <Gone reader={reader} />}
      {reader && reader.state !== 'erased' && (
        <Stack gap="lg">
          <Twins reader={reader} />
          <ReaderFacts reader={reader} />
          <Steps reader={reader} />
          <ShownPerson key={readerId} readerId={readerId} />
          <ConsentsPanel consents={reader.consents} />
          <EntitlementsPanel readerId={readerId} entitlements={reader.entitlements} />
        </Stack>
      )}
    </>
  );
}

interface ReaderProps {
  readonly reader: StaffReader;
}

function Gone({ reader: { mergedIntoId } }: ReaderProps) {
  const { t } = useTranslation();
  if (mergedIntoId === null) return <Text>{t('readers.card.gone')}</Text>;
  return (
    <Stack>
      <Text>{t('readers.card.merged')}</Text>
      <Anchor component={Link} to={`/readers/${mergedIntoId}`}>
        {t('readers.card.openKept')}
      </Anchor>
    </Stack>
  );
}

function Twins({ reader: { id, twins } }: ReaderProps) {
  const { t } = useTranslation();
  if (twins.length === 0) return null;
  return (
    <Alert title={t('readers.card.twins')}>
      <Stack>
        <Text>{t('readers.card.twinsLead')}</Text>
        <Group>
          {twins.map((twin) => (
            <Button
              key={twin.id}
              component={Link}
              to={`/readers/${id}/merge?with=${twin.id}`}
              variant="default"
            >
              {t('readers.card.compare', { digits: twin.lastDigits ?? '' })}
            </Button>
          ))}
        </Group>
      </Stack>
    </Alert>
  );
}

function Steps({ reader: { id: readerId, version, state } }: ReaderProps) {
  const { t } = useTranslation();
  const { readers } = useApi();
  const answer = useReaderAnswer();
  const suspend = useMutation(readers.suspend.mutationOptions(answer));
  const restore = useMutation(readers.restore.mutationOptions(answer));
  const mayManage = useCan('reader.manage');
  if (!mayManage) return null;
  const [step, command] =
    state === 'suspended' ? (['restore', restore] as const) : (['suspend', suspend] as const);
  return (
    <Group>
      <WordsDialog
        key={step}
        thing={`reader-${step}:${readerId}`}
        open={t(`readers.card.${step}`)}
        title={t(`readers.card.${step}Title`)}
        label={t('readers.card.showLabel')}
        help={t(`readers.card.${step}Help`)}
        send={t('readers.card.send')}
        short={t('readers.card.showShort')}
        most={500}
        onSend={(reason) => command.mutateAsync({ readerId, version, reason })}
      />
    </Group>
  );
}
