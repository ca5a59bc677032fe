import { useApi } from '@pbnet/api-client/react';
import { Failed } from '@pbnet/micro-frontend';
import { Alert, Button, Group, List, Loader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PeopleQuestion } from './people-question.tsx';
import { PersonCard } from './person-card.tsx';
import { PersonForm } from './person-form.tsx';
import { RightCard } from './right-card.tsx';
import { RightForm } from './right-form.tsx';

const ofRecords = ['rights', 'rights-ended', 'consent-missing', 'consent-withdrawn'];

/** On what ground the video may go out, and who of those shown agrees to it. */
export function RightsTab() {
  const { t } = useTranslation();
  const { videoId = '' } = useParams();
  const [adding, setAdding] = useState<'right' | 'person' | null>(null);
  const { data, error, refetch } = useQuery(useApi().videoRights.get.queryOptions({ id: videoId }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('rights.loading')} />;
  const { rights, people, lacks, mayEdit, namesHidden } = data;
  const missing = lacks.filter((lack) => ofRecords.includes(lack));
  const close = () => setAdding(null);
  return (
    <Stack gap="lg">
      {missing.length === 0 ? (
        <Alert color="green">{t('rights.clear')}</Alert>
      ) : (
        <Alert color="yellow" title={t('moderation.lacks')}>
          <List>
            {missing.map((lack) => (
              <List.Item key={lack}>{t(`moderation.lack.${lack}`)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Title order={2}>{t('rights.rights')}</Title>
      <Text c="dimmed">{t('rights.rightsHelp')}</Text>
      {rights.length === 0 && <Text>{t('rights.noRights')}</Text>}
      {rights.map((right) => (
        <RightCard key={right.id} id={videoId} right={right} mayEdit={mayEdit} />
      ))}
      {adding === 'right' && <RightForm id={videoId} right={null} onDone={close} />}
      {mayEdit && adding !== 'right' && (
        <Group>
          <Button variant="default" onClick={() => setAdding('right')}>
            {t('rights.addRight')}
          </Button>
        </Group>
      )}
      <Title order={2}>{t('rights.people')}</Title>
      <Text c="dimmed">{t('rights.peopleHelp')}</Text>
      {namesHidden && <Text>{t('rights.hidden')}</Text>}
      <PeopleQuestion sheet={data} />
      {data.statement.shown === 'people' && people.length === 0 && <Text>{t('rights.noPeople')}</Text>}
      {people.map((person, index) => (
        <PersonCard key={person.id} id={videoId} person={person} number={index + 1} mayEdit={mayEdit} />
      ))}
      {adding === 'person' && <PersonForm id={videoId} person={null} onDone={close} />}
      {mayEdit && adding !== 'person' && (
        <Group>
          <Button variant="default" onClick={() => setAdding('person')}>
            {t('rights.addPerson')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
