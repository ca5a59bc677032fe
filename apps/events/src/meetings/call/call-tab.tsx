import { useApi } from '@pbnet/api-client/react';
import { isOpenToChange } from '@pbnet/domain/meetings';
import { Failed, useCan, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, CopyButton, EmptyState, Group, Loader, Stack, Text, TextInput, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallSheet } from '../meeting-shapes.ts';
import classes from '../meetings.module.css';
import { useMeeting } from '../use-meeting.ts';
import { CallDialog } from './call-dialog.tsx';
import { ProposalDialog } from './proposal-dialog.tsx';
import { ProposalList } from './proposal-list.tsx';

/** The call for talks: headquarters opens it and decides, regional centers propose. */
export function CallTab() {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const { data, error, refetch } = useQuery(useApi().talkCall.get.queryOptions({ meetingId: meeting.id }));
  if (data) return <LoadedCall sheet={data} />;
  return error ? (
    <Failed error={error} onRetry={() => void refetch()} />
  ) : (
    <Loader role="status" aria-label={t('meetings.loading')} />
  );
}

function LoadedCall({ sheet }: { readonly sheet: CallSheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { meeting } = useMeeting();
  const mayManage = useCan('meeting.manage') && isOpenToChange(meeting.state);
  const mayPropose = useCan('talk.propose');
  const [opened, setOpened] = useState<'call' | 'proposal' | null>(null);
  const { call, open, link, proposals } = sheet;
  const close = () => setOpened(null);
  return (
    <Stack gap="lg">
      {call ? (
        <Stack gap="xs">
          <Text className={classes['words'] ?? ''}>{call.request}</Text>
          <Text c="dimmed">
            {t('meetings.call.days', {
              opens: wholeDayName(call.opensOn, language),
              closes: wholeDayName(call.closesOn, language),
            })}{' '}
            {!open && t('meetings.call.closedNow')}
          </Text>
        </Stack>
      ) : (
        <EmptyState title={t('meetings.call.none')}>
          {t(mayManage ? 'meetings.call.noneHelp' : 'meetings.call.noneReader')}
        </EmptyState>
      )}
      <Group>
        {mayManage && (
          <Button variant={call ? 'default' : 'filled'} onClick={() => setOpened('call')}>
            {t(call ? 'meetings.call.edit' : 'meetings.call.make')}
          </Button>
        )}
        {mayPropose && open && (
          <Button onClick={() => setOpened('proposal')}>{t('meetings.call.propose')}</Button>
        )}
      </Group>
      {link !== null && <OutsideLink link={link} />}
      {call && (
        <section>
          <Title order={2} size="h3" mb="sm">
            {t('meetings.call.proposals')}
          </Title>
          <ProposalList proposals={proposals} open={open} mayDecide={mayManage} />
        </section>
      )}
      {opened === 'call' && <CallDialog call={call} onClose={close} />}
      {opened === 'proposal' && <ProposalDialog proposal={null} onClose={close} />}
    </Stack>
  );
}

function OutsideLink({ link }: { readonly link: string }) {
  const { t } = useTranslation();
  return (
    <Group align="end">
      <TextInput readOnly label={t('meetings.call.link')} value={link} miw="20rem" />
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {t(copied ? 'meetings.call.copied' : 'meetings.call.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
