import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Day } from '@pbnet/domain';
import { StoredFileList, useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, FormError, Group, SimpleGrid, Stack, Text, TextInput } from '@pbnet/ui';
import { paperSignature } from '@pbnet/validation/signatures';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddSignatureProps } from './add-signature.tsx';

/** A signature by hand: its scan, who signed and when, and where the sheet lies. What is typed survives a closed tab. */
export function AddPaper({ party, sheet }: AddSignatureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { agreementId, document } = sheet;
  const thing = (name: string) => `signature-paper:${party.id}:${document?.versionId ?? ''}:${name}`;
  const signedOn = useKeptText(thing('day'));
  const signerName = useKeptText(thing('name'), party.signatoryName);
  const signerPost = useKeptText(thing('post'), party.signatoryPost);
  const building = useKeptText(thing('building'));
  const cabinet = useKeptText(thing('cabinet'));
  const folder = useKeptText(thing('folder'));
  const texts = { signedOn, signerName, signerPost, building, cabinet, folder };
  const [id] = useState(() => crypto.randomUUID());
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const add = useMutation(
    api.signatures.addPaper.mutationOptions({
      onSuccess() {
        for (const text of Object.values(texts)) text.forget();
        host.notify({ tone: 'done', text: t('signatures.outcome.accepted') });
      },
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(api.signatures.pathFilter()),
          queries.invalidateQueries(api.agreements.pathFilter()),
        ]),
    }),
  );

  function send() {
    const typed = Object.fromEntries(Object.entries(texts).map(([name, { text }]) => [name, text]));
    const checked = paperSignature.safeParse(typed);
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) add.mutate({ id, agreementId, partyId: party.id, ...checked.data });
  }

  const field = (name: keyof typeof texts, required = true) => ({
    label: t(`signatures.paper.${name}`),
    value: texts[name].text,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      texts[name].write(currentTarget.value),
    error: wrong.includes(name) && t('signatures.paper.wanted'),
    withAsterisk: required,
    maxLength: 300,
  });

  return (
    <Stack gap="sm">
      <FormError>{add.error && failureOf(add.error, language).text}</FormError>
      <StoredFileList
        purpose="signature-scan"
        ownerId={`${party.id}-${document?.versionId ?? ''}`}
        label={t('signatures.paper.scan')}
        help={t('signatures.paper.scanHelp')}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput {...field('signerName')} />
        <TextInput {...field('signerPost', false)} />
        <DatePickerInput
          label={t('signatures.paper.signedOn')}
          withAsterisk
          maxDate={new Date()}
          value={signedOn.text === '' ? null : signedOn.text}
          onChange={(value) => signedOn.write((value as Day | null) ?? '')}
          error={wrong.includes('signedOn') && t('signatures.paper.noDay')}
        />
      </SimpleGrid>
      <Text fw={500}>{t('signatures.paper.where')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput {...field('building')} />
        <TextInput {...field('cabinet')} />
        <TextInput {...field('folder', false)} />
      </SimpleGrid>
      <Group>
        <Button loading={add.isPending} onClick={send}>
          {t('signatures.paper.send')}
        </Button>
      </Group>
    </Stack>
  );
}
