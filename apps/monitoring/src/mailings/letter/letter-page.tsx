import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, Loader, PageHeader, Stack, Tabs } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { LetterState } from '../states.tsx';
import { LetterFacts, LetterProof } from './letter-facts.tsx';
import { LetterFiles } from './letter-files.tsx';
import classes from './letter.module.css';

/** One letter exactly as it is kept: both parts, attachments, hash. */
export function LetterPage() {
  const { t } = useTranslation();
  const { deliveryId = '' } = useParams();
  const letter = useQuery(useApi().mail.letter.queryOptions({ deliveryId }));
  if (letter.error && !letter.data)
    return <Failed error={letter.error} onRetry={() => void letter.refetch()} />;
  if (!letter.data) return <Loader aria-label={t('mailings.letter.loading')} />;
  const { subject, mailingId, state, recipient, plain } = letter.data;
  return (
    <>
      <PageTitle title={subject} />
      <PageHeader
        trail={
          <Anchor
            component={Link}
            to={mailingId === null ? '/monitoring/mailings/log' : `/monitoring/mailings/${mailingId}`}
          >
            {t(mailingId === null ? 'mailings.letter.toLog' : 'mailings.letter.toMailing')}
          </Anchor>
        }
        title={subject}
        state={<LetterState state={state} nobody={state === 'prepared' && recipient === null} />}
      />
      <Stack gap="lg">
        <LetterFacts letter={letter.data} />
        <LetterFiles letter={letter.data} />
        {plain === '' ? (
          <Alert color="blue" icon={<Icon name="lock" />} title={t('mailings.letter.secret')}>
            {t('mailings.letter.secretHelp')}
          </Alert>
        ) : (
          <LetterText deliveryId={deliveryId} plain={plain} />
        )}
        <LetterProof letter={letter.data} />
      </Stack>
    </>
  );
}

interface LetterTextProps {
  readonly deliveryId: string;
  readonly plain: string;
}

function LetterText({ deliveryId, plain }: LetterTextProps) {
  const { t } = useTranslation();
  return (
    <Tabs defaultValue="html" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="html">{t('mailings.letter.asSeen')}</Tabs.Tab>
        <Tabs.Tab value="plain">{t('mailings.letter.plain')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="html" pt="md">
        <iframe
          className={classes['preview']}
          title={t('mailings.letter.preview')}
          src={`/files/deliveries/${deliveryId}/preview`}
          sandbox=""
        />
      </Tabs.Panel>
      <Tabs.Panel value="plain" pt="md">
        <pre className={classes['plain']} tabIndex={0} aria-label={t('mailings.letter.plain')}>
          {plain}
        </pre>
      </Tabs.Panel>
    </Tabs>
  );
}
