import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { StoredFileList, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Text, TextInput, useDisclosure } from '@pbnet/ui';
import { placeByHand } from '@pbnet/validation/publications';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedPublication } from './publication-shapes.ts';
import { usePublicationStep } from './use-publication-step.ts';

/** The address and the proof of what a person has placed. */
export function ByHandDialog({ publication }: { readonly publication: NamedPublication }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={dialog.open}>
        {t('publications.byHand')}
      </Button>
      {opened && (
        <Modal opened onClose={dialog.close} title={t('publications.byHandTitle')}>
          <ByHandForm publication={publication} onDone={dialog.close} />
        </Modal>
      )}
    </>
  );
}

interface ByHandFormProps {
  readonly publication: NamedPublication;
  onDone(): void;
}

function ByHandForm({ publication: { id, version }, onDone }: ByHandFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = usePublicationStep();
  const address = useKeptText(`publication-address:${id}`);
  const [asked, setAsked] = useState(false);
  const place = useMutation(
    useApi().publications.placedByHand.mutationOptions(done(t('publications.done.byHand'))),
  );
  const input = { id, version, url: address.text };
  const wrong = !placeByHand.safeParse(input).success;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (wrong) return;
    await place
      .mutateAsync(input)
      .then(() => {
        address.forget();
        onDone();
      })
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{place.error ? failureOf(place.error, language).text : undefined}</FormError>
        <Text>{t('publications.byHandHelp')}</Text>
        <StoredFileList purpose="publication-proof" ownerId={id} label={t('publications.proof')} />
        <TextInput
          label={t('publications.address')}
          type="url"
          maxLength={500}
          value={address.text}
          onChange={({ currentTarget }) => address.write(currentTarget.value)}
          error={asked && wrong && t('publications.addressWrong')}
        />
        <Group justify="end">
          <Button type="submit" loading={place.isPending}>
            {t('publications.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
