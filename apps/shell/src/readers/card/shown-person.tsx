import type { ShownReader } from '@pbnet/domain/readers';
import { fullName, shownCardNumber } from '@pbnet/domain/readers';
import { useApi } from '@pbnet/api-client/react';
import { WordsDialog } from '@pbnet/micro-frontend';
import { Button, FactList, Group, Paper, Stack, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { savePdf } from './save-pdf.ts';

/** The person, only after a reason; gone from the screen with the page. */
export function ShownPerson({ readerId }: { readonly readerId: string }) {
  const { t } = useTranslation();
  const { readers } = useApi();
  const [person, setPerson] = useState<ShownReader>();
  const show = useMutation(readers.show.mutationOptions());
  const print = useMutation(readers.printCard.mutationOptions({ onSuccess: savePdf }));

  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2} size="h3">
          {t('readers.card.person')}
        </Title>
        {person && <PersonFacts person={person} />}
        <CommandError error={print.error} />
        <Group>
          {person ? (
            <Button variant="default" onClick={() => setPerson(undefined)}>
              {t('readers.card.hide')}
            </Button>
          ) : (
            <WordsDialog
              thing={`reader-show:${readerId}`}
              open={t('readers.card.show')}
              title={t('readers.card.showTitle')}
              label={t('readers.card.showLabel')}
              help={t('readers.card.showHelp')}
              send={t('readers.card.show')}
              short={t('readers.card.showShort')}
              most={500}
              onSend={async (reason) => setPerson(await show.mutateAsync({ readerId, reason }))}
            />
          )}
          <Button variant="default" loading={print.isPending} onClick={() => print.mutate({ readerId })}>
            {t('readers.card.print')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

export function PersonFacts({ person }: { readonly person: ShownReader }) {
  const { t } = useTranslation();
  const day = (text: string | null) => text?.split('-').reverse().join('.') ?? t('readers.card.none');
  return (
    <FactList>
      <dt>{t('readers.card.number')}</dt>
      <dd>{shownCardNumber(person.cardNumber)}</dd>
      <dt>{t('readers.card.fullName')}</dt>
      <dd>{fullName(person)}</dd>
      <dt>{t('readers.card.birthDate')}</dt>
      <dd>{day(person.birthDate)}</dd>
      <dt>{t('readers.card.email')}</dt>
      <dd>{person.email ?? t('readers.card.none')}</dd>
      {person.documentKind && (
        <>
          <dt>{t('readers.card.document')}</dt>
          <dd>{t(`readers.card.documents.${person.documentKind}`)}</dd>
        </>
      )}
      {person.guardianName !== null && (
        <>
          <dt>{t('readers.card.guardianName')}</dt>
          <dd>{person.guardianName}</dd>
        </>
      )}
    </FactList>
  );
}
