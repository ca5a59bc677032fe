import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMailingName } from '../mailing-name.ts';
import type { Mailing } from '../mailing-shapes.ts';
import { MailingStateBadge } from '../states.tsx';
import { MailingActions } from './mailing-actions.tsx';
import { MailingSteps } from './mailing-steps.tsx';
import { MailingProgress } from './mailing-progress.tsx';
import { Recipients } from './recipients.tsx';

/** One mailing, from the dry run to the last acknowledgement. */
export function MailingPage() {
  const { t } = useTranslation();
  const nameOf = useMailingName();
  const { id = '' } = useParams();
  const mailing = useQuery({
    ...useApi().mailings.one.queryOptions({ id }),
    // Letters go out by the second while the mailing runs; afterwards only acknowledgements come.
    refetchInterval: ({ state }) => (state.data?.state === 'released' ? 1_500 : 15_000),
  });
  const back = (
    <Anchor component={Link} to="/monitoring/mailings">
      {t('mailings.toList')}
    </Anchor>
  );
  if (mailing.error && !mailing.data)
    return (
      <Stack>
        {back}
        <Failed error={mailing.error} onRetry={() => void mailing.refetch()} />
      </Stack>
    );
  if (!mailing.data) return <Loader aria-label={t('mailings.loading')} />;
  const { state } = mailing.data;
  const title = nameOf(mailing.data);
  return (
    <>
      <PageTitle title={title} />
      <PageHeader trail={back} title={title} state={<MailingStateBadge state={state} />} />
      <Stack gap="lg">
        <MailingSteps mailing={mailing.data} />
        <Who mailing={mailing.data} />
        <MailingProgress mailing={mailing.data} />
        <MailingActions mailing={mailing.data} />
        <Recipients mailing={mailing.data} />
      </Stack>
    </>
  );
}

function Who({ mailing }: { readonly mailing: Mailing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const by = (who: string | null, at: string) =>
    t('mailings.by', { who: who ?? t('mailings.schedule'), at: momentName(at, language) });
  return (
    <Text>
      {t('mailings.preparedBy', { by: by(mailing.preparedByName, mailing.preparedAt) })}
      {mailing.releasedAt !== null &&
        ` ${t('mailings.releasedBy', { by: by(mailing.releasedByName, mailing.releasedAt) })}`}
      {mailing.finishedAt !== null &&
        ` ${t('mailings.finishedAt', { at: momentName(mailing.finishedAt, language) })}`}
    </Text>
  );
}
