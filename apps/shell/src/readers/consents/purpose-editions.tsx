import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import type { ConsentEdition } from '@pbnet/domain/readers';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Paper, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditionForm } from './edition-form.tsx';
import { EditionText } from './edition-text.tsx';

const tones = { former: 'neutral', current: 'ok', coming: 'warning' } as const;

/** Editions of one purpose, the newest first. */
export function PurposeEditions({ editions }: { readonly editions: readonly ConsentEdition[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const last = editions[0];
  if (!last) return null;
  const { purpose } = last;
  const name = t(`readers.consents.purpose.${purpose}`);
  return (
    <section aria-labelledby={`purpose-${purpose}`}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id={`purpose-${purpose}`}>
          {name}
        </Title>
        {last.state !== 'coming' && !isOpen && (
          <Button
            variant="default"
            aria-label={t('readers.consents.addOf', { purpose: name })}
            onClick={() => setOpen(true)}
          >
            {t('readers.consents.add')}
          </Button>
        )}
      </Group>
      <Stack>
        {isOpen && <EditionForm key={last.edition} last={last} onClose={() => setOpen(false)} />}
        {editions.map((edition, index) => (
          <Edition key={edition.edition} edition={edition} former={editions[index + 1] ?? null} />
        ))}
      </Stack>
    </section>
  );
}

interface EditionProps {
  readonly edition: ConsentEdition;
  readonly former: ConsentEdition | null;
}

function Edition({ edition, former }: EditionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, change, mustAgree, validFrom, addedBy, given } = edition;
  const day = wholeDayName(dayIn(networkTimeZone, new Date(validFrom)), language);
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600}>{t('readers.consents.edition', { edition: edition.edition, day })}</Text>
          <StateBadge tone={tones[state]}>{t(`readers.consents.state.${state}`)}</StateBadge>
        </Group>
        <Text c="dimmed">
          {t('readers.consents.given', { count: given })}
          {mustAgree && ` ${t('readers.consents.asksAgain')}`}
          {addedBy !== '' && ` ${t('readers.consents.by', { name: addedBy })}`}
        </Text>
        {change[language] !== '' && <Text>{change[language]}</Text>}
        <details>
          <summary>{t(former ? 'readers.consents.readChanges' : 'readers.consents.read')}</summary>
          <EditionText edition={edition} former={former} />
        </details>
        {state === 'coming' && <Recall edition={edition} />}
      </Stack>
    </Paper>
  );
}

function Recall({ edition: { purpose, edition } }: { readonly edition: ConsentEdition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const recall = useMutation(
    api.consentEditions.recall.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.consentEditions.pathFilter()),
    }),
  );
  return (
    <>
      <FormError>{recall.error ? failureOf(recall.error, language).text : undefined}</FormError>
      <div>
        <Button
          variant="default"
          loading={recall.isPending}
          onClick={() => recall.mutate({ purpose, edition })}
        >
          {t('readers.consents.recall')}
        </Button>
      </div>
    </>
  );
}
