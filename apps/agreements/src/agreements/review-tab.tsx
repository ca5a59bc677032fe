import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useCan, useLanguage, useUser, WordsDialog } from '@pbnet/micro-frontend';
import { Card, ConfirmButton, FactList, Group, Loader, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Disagreement, NamedAgreement, Remark } from './agreement-shapes.ts';
import classes from './agreements.module.css';
import { DisagreementDialog } from './disagreement-dialog.tsx';
import { RemarkDialog } from './remark-dialog.tsx';
import { useAgreement } from './use-agreement.ts';
import { useAgreementStep } from './use-agreement-step.ts';

/** True while remarks and disagreements can still be written: until signing begins, by either side. */
function useOpen({ state, regionalCenterId }: NamedAgreement): boolean {
  const { place } = useUser();
  const mayWrite = useCan('agreement.edit');
  const own =
    place.kind === 'network' ||
    (place.kind === 'regional-center' && place.regionalCenterId === regionalCenterId);
  return mayWrite && own && (state === 'draft' || state === 'in-review' || state === 'approved');
}

export function ReviewTab() {
  return (
    <Stack gap="xl">
      <Disagreements />
      <Remarks />
    </Stack>
  );
}

function Disagreements() {
  const { t } = useTranslation();
  const { agreement } = useAgreement();
  const open = useOpen(agreement);
  const { data, error, refetch } = useQuery(
    useApi().agreements.disagreements.queryOptions({ agreementId: agreement.id }),
  );
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('agreements.disagreements.title')}
        </Title>
        {open && <DisagreementDialog agreementId={agreement.id} />}
      </Group>
      <Text>{t('agreements.disagreements.help')}</Text>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loader role="status" aria-label={t('agreements.loading')} />}
      {data?.length === 0 && <Text c="dimmed">{t('agreements.disagreements.none')}</Text>}
      {data?.map((clause) => (
        <Clause key={clause.id} clause={clause} open={open} />
      ))}
    </Stack>
  );
}

interface ClauseProps {
  readonly clause: Disagreement;
  readonly open: boolean;
}

function Clause({ clause, open }: ClauseProps) {
  const { t } = useTranslation();
  const { agreements } = useApi();
  const done = useAgreementStep();
  const settle = useMutation(
    agreements.settleDisagreement.mutationOptions(done(t('agreements.done.settle'))),
  );
  const { id, version, state } = clause;
  return (
    <Card withBorder component="article" aria-label={clause.clause}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={600}>{clause.clause}</Text>
          <StateBadge tone={state === 'open' ? 'warning' : state === 'agreed' ? 'ok' : 'neutral'}>
            {t(`agreements.disagreements.state.${state}`)}
          </StateBadge>
        </Group>
        <FactList>
          <dt>{t('agreements.disagreements.ours')}</dt>
          <dd className={classes['words']}>{clause.ours}</dd>
          <dt>{t('agreements.disagreements.theirs')}</dt>
          <dd className={classes['words']}>{clause.theirs}</dd>
          {clause.agreed !== null && (
            <>
              <dt>{t('agreements.disagreements.agreed')}</dt>
              <dd className={classes['words']}>{clause.agreed}</dd>
            </>
          )}
        </FactList>
        <Text size="sm" c="dimmed">
          {t(`agreements.disagreements.raised.${clause.raisedBy}`)}
        </Text>
        {open && state === 'open' && (
          <Group>
            <WordsDialog
              thing={`disagreement-settle:${id}`}
              open={t('agreements.disagreements.settle')}
              title={t('agreements.disagreements.settleTitle')}
              label={t('agreements.disagreements.agreed')}
              help={t('agreements.disagreements.settleHelp')}
              send={t('agreements.disagreements.settle')}
              short={t('agreements.wrong.words')}
              least={1}
              most={4000}
              onSend={(agreed) => settle.mutateAsync({ id, version, agreed })}
            />
            <DisagreementDialog agreementId={clause.agreementId} clause={clause} />
            <ConfirmButton
              variant="default"
              question={t('agreements.disagreements.dropQuestion')}
              details={t('agreements.disagreements.dropHelp')}
              confirmLabel={t('agreements.disagreements.drop')}
              onConfirm={() => settle.mutateAsync({ id, version, agreed: null })}
            >
              {t('agreements.disagreements.drop')}
            </ConfirmButton>
          </Group>
        )}
        {settle.error && <Failed error={settle.error} />}
      </Stack>
    </Card>
  );
}

function Remarks() {
  const { t } = useTranslation();
  const { agreement } = useAgreement();
  const open = useOpen(agreement);
  const { data, error, refetch } = useQuery(
    useApi().agreements.remarks.queryOptions({ agreementId: agreement.id }),
  );
  const rounds = [...new Set(data?.map(({ round }) => round))].toSorted((one, other) => other - one);
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('agreements.remarks.title')}
        </Title>
        {open && <RemarkDialog agreementId={agreement.id} />}
      </Group>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loader role="status" aria-label={t('agreements.loading')} />}
      {data?.length === 0 && <Text c="dimmed">{t('agreements.remarks.none')}</Text>}
      {rounds.map((round) => (
        <Stack key={round} gap="sm">
          <Title order={3} size="h4">
            {round === 0 ? t('agreements.remarks.before') : t('agreements.remarks.round', { number: round })}
          </Title>
          {data
            ?.filter((remark) => remark.round === round)
            .map((remark) => (
              <OneRemark key={remark.id} remark={remark} open={open} />
            ))}
        </Stack>
      ))}
    </Stack>
  );
}

function OneRemark({ remark, open }: { readonly remark: Remark; readonly open: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useAgreementStep();
  const answer = useMutation(
    useApi().agreements.answerRemark.mutationOptions(done(t('agreements.done.answer'))),
  );
  const { id, version } = remark;
  const about = [
    remark.clause,
    t(`agreements.side.${remark.side}`),
    remark.author,
    momentName(remark.createdAt, language),
  ];
  return (
    <Card withBorder component="article">
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {about.filter(Boolean).join(' · ')}
        </Text>
        <Text className={classes['words']}>{remark.words}</Text>
        {remark.answer !== null && (
          <Text className={classes['words']}>
            <Text span fw={600}>
              {t('agreements.remarks.answer')}:{' '}
            </Text>
            {remark.answer}
          </Text>
        )}
        {open && remark.answer === null && (
          <div>
            <WordsDialog
              thing={`remark-answer:${id}`}
              open={t('agreements.remarks.reply')}
              title={t('agreements.remarks.replyTitle')}
              label={t('agreements.remarks.answer')}
              help={t('agreements.remarks.replyHelp')}
              send={t('agreements.remarks.reply')}
              short={t('agreements.wrong.words')}
              least={1}
              most={4000}
              onSend={(words) => answer.mutateAsync({ id, version, answer: words })}
            />
          </div>
        )}
      </Stack>
    </Card>
  );
}
