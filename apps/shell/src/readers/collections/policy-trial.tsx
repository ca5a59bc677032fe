import { useApi } from '@pbnet/api-client/react';
import type { CollectionPolicy } from '@pbnet/domain/reading';
import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { useVerdictWords } from './use-verdict-words.ts';

export interface PolicyTrialProps {
  readonly collectionId: number;
  readonly draft: CollectionPolicy | null;
}

/** Asks what one card would be answered at one address. */
export function PolicyTrial({ collectionId, draft }: PolicyTrialProps) {
  const { t } = useTranslation();
  const words = useVerdictWords();
  const [cardNumber, setCardNumber] = useState('');
  const [address, setAddress] = useState('');
  const trial = useMutation(useApi().collections.tryPolicy.mutationOptions());

  function submit(event: FormEvent) {
    event.preventDefault();
    const [card, at] = [cardNumber.trim(), address.trim()];
    trial.mutate({
      ...{ id: collectionId, policy: draft },
      reader: card === '' ? { kind: 'nobody' } : { cardNumber: card },
      place: at === '' ? { kind: 'home' } : { address: at },
    });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('readers.collections.trial')}
        </Title>
        <Text>{t('readers.collections.trialLead')}</Text>
        <CommandError error={trial.error} />
        <Group align="end">
          <TextInput
            label={t('readers.collections.card')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={40}
            value={cardNumber}
            onChange={({ currentTarget }) => setCardNumber(currentTarget.value)}
          />
          <TextInput
            label={t('readers.collections.address')}
            description={t('readers.collections.addressHelp')}
            autoComplete="off"
            maxLength={45}
            value={address}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={trial.isPending}>
            {t('readers.collections.try')}
          </Button>
        </Group>
        {trial.data && (
          <Alert role="status" color={trial.data.inForce.granted ? 'green' : 'yellow'}>
            <Text>{t('readers.collections.triedNow', { verdict: words(trial.data.inForce) })}</Text>
            {trial.data.after && (
              <Text>{t('readers.collections.triedAfter', { verdict: words(trial.data.after) })}</Text>
            )}
            {trial.variables && 'address' in trial.variables.place && (
              <Text>
                {trial.data.center === null
                  ? t('readers.collections.triedOutside')
                  : t('readers.collections.triedCenter', { center: trial.data.center })}
              </Text>
            )}
          </Alert>
        )}
      </Stack>
    </form>
  );
}
