import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan } from '@pbnet/micro-frontend';
import { Anchor, Button, EmptyState, Group, Loader, Stack, useDisclosure } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AddPerson } from './add-person.tsx';
import type { Overview } from './attendance-shapes.ts';
import { Certificates } from './certificates.tsx';
import { Counts } from './counts.tsx';
import { InvitationsPanel } from './invitations-panel.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { PeopleList } from './people-list.tsx';
import { RegistrationSettings } from './registration-settings.tsx';

/** People of a meeting: who is asked, who comes, who was there. */
export function PeopleTab() {
  const { t } = useTranslation();
  const { meetingId = '' } = useParams();
  const overview = useQuery(useApi().attendance.overview.queryOptions({ meetingId }));
  if (overview.error && !overview.data)
    return <Failed error={overview.error} onRetry={() => void overview.refetch()} />;
  if (!overview.data) return <Loader role="status" aria-label={t('attendance.loading')} />;
  return <LoadedPeople overview={overview.data} />;
}

function LoadedPeople({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const mayManage = useCan('attendance.manage');
  const mayRegister = useCan('attendance.register');
  const [settings, dialog] = useDisclosure(false);
  const { registration, meeting } = overview;
  return (
    <Stack gap="lg">
      {mayManage && (
        <RegistrationSettings
          key={registration?.version ?? 0}
          overview={overview}
          opened={settings}
          onClose={dialog.close}
        />
      )}
      {registration === null ? (
        <EmptyState
          title={t('attendance.notSetUp')}
          icon="people"
          {...(mayManage && {
            action: <Button onClick={dialog.open}>{t('attendance.settings.setUp')}</Button>,
          })}
        >
          {t(mayManage ? 'attendance.notSetUpHelp' : 'attendance.notSetUpWait')}
        </EmptyState>
      ) : (
        <>
          <Counts overview={overview} />
          {mayManage && <InvitationsPanel overview={overview} />}
          <Group>
            {mayManage && <InviteDialog overview={overview} />}
            {mayRegister && <AddPerson overview={overview} />}
            {mayManage && (
              <Button variant="default" onClick={dialog.open}>
                {t('attendance.settings.open')}
              </Button>
            )}
            {mayManage && <Certificates meetingId={meeting.id} />}
            <Anchor href={`/files/attendance/${meeting.id}.xlsx`}>{t('attendance.export')}</Anchor>
          </Group>
          <PeopleList meetingId={meeting.id} />
        </>
      )}
    </Stack>
  );
}
