import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, StoredFileList } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, Icon, Loader, PageHeader, Stack, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { MeetingFacts } from './meeting-facts.tsx';
import { OwnAnswer, type OwnCard } from './own-answer.tsx';
import { Ticket } from './ticket.tsx';
import { UnknownLink } from '../links/unknown-link.tsx';

const ended = ['cancelled', 'postponed', 'held', 'closed'];

/** A person's own page of a meeting, opened by the link of the letter. */
export function OwnCardPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const { data, error, refetch, isPending } = useQuery(useApi().attendance.card.queryOptions({ token }));
  if (isPending) return <Loader role="status" aria-label={t('registration.loading')} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === null) return <UnknownLink />;
  return <LoadedCard token={token} card={data} />;
}

function LoadedCard({ token, card }: { readonly token: string; readonly card: OwnCard }) {
  const { t } = useTranslation();
  const { meeting, state } = card;
  const name = card.name ?? t('registration.card.numbered', { number: card.number });
  const over = ended.includes(meeting.state);
  return (
    <>
      <PageTitle title={t('registration.card.title')} />
      <PageHeader title={meeting.title} lead={t('registration.card.hello', { name })} />
      <Stack gap="lg" maw="44rem">
        <Alert color={over ? 'yellow' : 'blue'} icon={<Icon name="info" />} role="status">
          {over ? t('registration.card.ended') : t(`registration.card.state.${state}`)}
        </Alert>
        <MeetingFacts meeting={meeting} />
        <Ways token={token} card={card} />
        {!over && state !== 'rejected' && (
          <OwnAnswer key={`${state} ${card.mode}`} token={token} card={card} />
        )}
        {state === 'registered' && card.mode === 'in-person' && <Ticket token={token} card={card} />}
        <section>
          <Title order={2} size="h3" mb="sm">
            {t('registration.card.materials')}
          </Title>
          <Stack>
            <StoredFileList
              readOnly
              label={t('registration.card.publicMaterials')}
              purpose="meeting-public"
              ownerId={card.meetingId}
            />
            {state === 'registered' && (
              <StoredFileList
                readOnly
                label={t('registration.card.ownMaterials')}
                purpose="meeting-participants"
                ownerId={card.meetingId}
                fileKey={token}
              />
            )}
          </Stack>
        </section>
      </Stack>
    </>
  );
}

/** What the person can open: the room, the stream, the survey, the certificate. */
function Ways({ token, card }: { readonly token: string; readonly card: OwnCard }) {
  const { t } = useTranslation();
  const { videoconferenceUrl, hasStream, surveyOpen, certificateNumber } = card;
  return (
    <Stack gap="xs" align="start">
      {videoconferenceUrl !== null && (
        <Button component="a" href={videoconferenceUrl} target="_blank" rel="noreferrer">
          {t('registration.card.room')}
        </Button>
      )}
      {hasStream && (
        <Anchor component={Link} to={`/invitation/${token}/stream`}>
          {t('registration.card.stream')}
        </Anchor>
      )}
      {surveyOpen && (
        <Anchor component={Link} to={`/invitation/${token}/survey`}>
          {t('registration.card.survey')}
        </Anchor>
      )}
      {certificateNumber !== null && (
        <Anchor href={`/documents/${certificateNumber}.pdf`}>{t('registration.card.certificate')}</Anchor>
      )}
    </Stack>
  );
}
