import { useApi } from '@pbnet/api-client/react';
import { readerKinds, type CollectionPolicy } from '@pbnet/domain/reading';
import { Button, Group, Select, Stack, Text, TextInput, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { DocumentField } from './document-field.tsx';
import { placeOf, places, readerOf, type TriedQuestion } from './tried-question.ts';
import { TrialAnswer } from './trial-answer.tsx';

export interface PolicyTrialProps {
  readonly collectionId: number;
  readonly draft: CollectionPolicy | null;
}

/** Asks what a reader would be answered about a document at a place. */
export function PolicyTrial({ collectionId, draft }: PolicyTrialProps) {
  const { t } = useTranslation();
  const [question, setQuestion] = useState<TriedQuestion>({
    ...{ who: 'confirmed', cardNumber: '', where: 'home', address: '', item: null },
  });
  const [asked, setAsked] = useState(false);
  const trial = useMutation(useApi().collections.tryPolicy.mutationOptions());
  const [reader, place] = [readerOf(question), placeOf(question)];

  function change(part: Partial<TriedQuestion>) {
    setQuestion({ ...question, ...part });
    // An answer stands beside what was asked only.
    trial.reset();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (reader && place)
      trial.mutate({ id: collectionId, policy: draft, reader, place, item: question.item });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" maw="44rem">
        <Title order={2} size="h3">
          {t('readers.collections.trial')}
        </Title>
        <Text>{t('readers.collections.trialLead')}</Text>
        <CommandError error={trial.error} />
        <Group align="start" grow preventGrowOverflow={false}>
          <Select
            label={t('readers.collections.reader')}
            allowDeselect={false}
            data={[
              ...readerKinds.map((kind) => ({ value: kind, label: t(`readers.collections.kinds.${kind}`) })),
              { value: 'card', label: t('readers.collections.byCard') },
            ]}
            value={question.who}
            onChange={(value) => change({ who: readerKinds.find((kind) => kind === value) ?? 'card' })}
          />
          {question.who === 'card' && (
            <TextInput
              label={t('readers.collections.card')}
              description={t('readers.collections.cardHelp')}
              required
              inputMode="numeric"
              autoComplete="off"
              maxLength={40}
              value={question.cardNumber}
              error={asked && !reader && t('readers.collections.fieldWrong')}
              onChange={({ currentTarget }) => change({ cardNumber: currentTarget.value })}
            />
          )}
        </Group>
        <Group align="start" grow preventGrowOverflow={false}>
          <Select
            label={t('readers.collections.where')}
            allowDeselect={false}
            data={places.map((where) => ({ value: where, label: t(`readers.collections.places.${where}`) }))}
            value={question.where}
            onChange={(value) => change({ where: places.find((where) => where === value) ?? 'home' })}
          />
          {question.where === 'address' && (
            <TextInput
              label={t('readers.collections.address')}
              description={t('readers.collections.addressHelp')}
              required
              autoComplete="off"
              maxLength={45}
              value={question.address}
              error={asked && !place && t('readers.collections.fieldWrong')}
              onChange={({ currentTarget }) => change({ address: currentTarget.value })}
            />
          )}
        </Group>
        <DocumentField
          collectionId={collectionId}
          value={question.item}
          onChange={(item) => change({ item })}
        />
        <Group>
          <Button type="submit" variant="default" loading={trial.isPending}>
            {t('readers.collections.try')}
          </Button>
        </Group>
        {trial.data && <TrialAnswer trial={trial.data} byAddress={question.where === 'address'} />}
      </Stack>
    </form>
  );
}
