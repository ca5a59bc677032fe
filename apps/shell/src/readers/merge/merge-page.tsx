import { useApi } from '@pbnet/api-client/react';
import { shownCardNumber } from '@pbnet/domain/readers';
import { PageTitle } from '@pbnet/micro-frontend';
import { Anchor, Button, Group, PageHeader, Radio, SimpleGrid, Stack, TextInput, Title } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { CommandError } from '../../forms/command-error.tsx';
import { PersonFacts } from '../card/shown-person.tsx';
import { useReaderAnswer } from '../card/use-reader-answer.ts';

/** Two cards side by side; the one with an account of Госуслуги stays. */
export function MergePage() {
  const { t } = useTranslation();
  const { readers } = useApi();
  const navigate = useNavigate();
  const { readerId = '' } = useParams();
  const [query] = useSearchParams();
  const other = query.get('with') ?? '';
  const { data: card } = useQuery(readers.get.queryOptions({ readerId }));
  const [keptId, goneId] = card?.origin === 'esia' ? [readerId, other] : [other, readerId];
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState<'kept' | 'gone'>('gone');
  const answer = useReaderAnswer();
  const after = {
    ...answer,
    onSuccess() {
      answer.onSuccess();
      return navigate(`/readers/${keptId}`);
    },
  };
  const compare = useMutation(readers.compare.mutationOptions());
  const join = useMutation(readers.join.mutationOptions(after));
  const different = useMutation(readers.different.mutationOptions(after));
  const pair = compare.data;

  return (
    <>
      <PageTitle title={t('readers.merge.title')} />
      <PageHeader
        title={t('readers.merge.title')}
        lead={t('readers.merge.lead')}
        trail={
          <Anchor component={Link} to={`/readers/${readerId}`}>
            {t('readers.merge.back')}
          </Anchor>
        }
      />
      <Stack>
        <CommandError error={compare.error ?? join.error ?? different.error} />
        <TextInput
          label={t('readers.merge.reason')}
          description={t('readers.card.showShort')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {!pair && (
          <Group>
            <Button
              disabled={!card || reason.trim().length < 5}
              loading={compare.isPending}
              onClick={() => compare.mutate({ keptId, goneId, reason })}
            >
              {t('readers.merge.compare')}
            </Button>
          </Group>
        )}
        {pair && (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {(['kept', 'gone'] as const).map((side) => (
                <section key={side}>
                  <Title order={2} size="h3">
                    {t(`readers.merge.${side}`)}
                  </Title>
                  <PersonFacts person={pair[side]} />
                </section>
              ))}
            </SimpleGrid>
            <Radio.Group
              label={t('readers.merge.number')}
              value={number}
              onChange={(value) => setNumber(value === 'kept' ? 'kept' : 'gone')}
            >
              <Group mt="xs">
                <Radio value="gone" label={shownCardNumber(pair.gone.cardNumber)} />
                <Radio value="kept" label={shownCardNumber(pair.kept.cardNumber)} />
              </Group>
            </Radio.Group>
            <Group>
              <Button
                loading={join.isPending}
                onClick={() =>
                  join.mutate({
                    ...{ keptId, goneId, number, reason },
                    ...{ keptVersion: pair.kept.version, goneVersion: pair.gone.version },
                  })
                }
              >
                {t('readers.merge.join')}
              </Button>
              <Button
                variant="default"
                loading={different.isPending}
                onClick={() => different.mutate({ keptId, goneId, reason })}
              >
                {t('readers.merge.different')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </>
  );
}
