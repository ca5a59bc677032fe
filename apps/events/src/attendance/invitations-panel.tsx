import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, CopyButton, FormError, Group, Icon, List, Stack, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Edition, Overview } from './attendance-shapes.ts';
import { useRefresh } from './use-refresh.ts';

/** The letters with a calendar part: to new invitees, of a change, of a cancellation; and the links to give away. */
export function InvitationsPanel({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { untold, newInvitees, editions, links, meeting } = overview;
  const prepare = useMutation(
    useApi().attendance.prepareInvitations.mutationOptions({
      onSuccess: ({ mailingId }) => void navigate(`/monitoring/mailings/${mailingId}`),
      onError: () => void refresh(),
    }),
  );
  const make = (kind: 'request' | 'update' | 'cancel') => prepare.mutate({ meetingId: meeting.id, kind });
  const open = ['announced', 'registration'].includes(meeting.state);
  return (
    <Stack gap="sm">
      <FormError>{prepare.error ? failureOf(prepare.error, language).text : undefined}</FormError>
      {untold !== null && (
        <Alert color="yellow" icon={<Icon name="warning" />} title={t(`attendance.untold.${untold}`)}>
          <Stack gap="sm" align="start">
            <Text>{t('attendance.untold.help')}</Text>
            <Button loading={prepare.isPending} onClick={() => make(untold)}>
              {t(`attendance.untold.prepare.${untold}`)}
            </Button>
          </Stack>
        </Alert>
      )}
      {open && newInvitees > 0 && (
        <Group>
          <Text>{t('attendance.letters.fresh', { count: newInvitees })}</Text>
          <Button loading={prepare.isPending} onClick={() => make('request')}>
            {t('attendance.letters.prepare')}
          </Button>
        </Group>
      )}
      {editions.length > 0 && (
        <List>
          {editions.map((edition) => (
            <List.Item key={edition.id}>
              <EditionLine edition={edition} />
            </List.Item>
          ))}
        </List>
      )}
      {links !== null && (
        <Group>
          {links.registration !== null && (
            <CopyButton value={links.registration}>
              {({ copied, copy }) => (
                <Button variant="subtle" onClick={copy}>
                  {t(copied ? 'attendance.links.copied' : 'attendance.links.copy')}
                </Button>
              )}
            </CopyButton>
          )}
          <Anchor href={`${links.hall}/poster`} target="_blank" rel="noreferrer">
            {t('attendance.links.hall')}
          </Anchor>
        </Group>
      )}
    </Stack>
  );
}

function EditionLine({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, createdAt, letters, mailingId, mailingState } = edition;
  return (
    <>
      {t(`attendance.letters.kind.${kind}`)}, {momentName(createdAt, language)}:{' '}
      {t('attendance.letters.count', { count: letters })}
      {mailingState !== null && `, ${t(`attendance.letters.state.${mailingState}`)}`}.{' '}
      <Anchor component={Link} to={`/monitoring/mailings/${mailingId}`}>
        {t('attendance.letters.open')}
      </Anchor>
    </>
  );
}
