import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, FileDrop, Group, Stack, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { base64Of } from './file-content.ts';
import type { SigningParty, SigningSheet } from './signature-shapes.ts';

const tones = { accepted: 'done', waiting: 'warning', refused: 'failed' } as const;
const largest = 2 * 1024 * 1024;

export interface AddSignatureProps {
  readonly party: SigningParty;
  readonly sheet: SigningSheet;
}

/** The file of an electronic signature: chosen, sent, checked; what became of it stands above at once. */
export function AddSignature({ party, sheet }: AddSignatureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  // Stays the same until it arrives: pressed twice or repeated by the network, it is one signature.
  const [id, setId] = useState(() => crypto.randomUUID());
  const [missing, setMissing] = useState(false);
  const add = useMutation(
    api.signatures.add.mutationOptions({
      onSuccess({ state }) {
        setFile(null);
        setId(crypto.randomUUID());
        host.notify({ tone: tones[state], text: t(`signatures.outcome.${state}`) });
      },
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(api.signatures.pathFilter()),
          queries.invalidateQueries(api.agreements.pathFilter()),
        ]),
    }),
  );
  const tooLarge = file !== null && file.size > largest;

  async function send() {
    setMissing(file === null);
    if (!file || tooLarge) return;
    const content = await base64Of(file);
    add.mutate({ id, agreementId: sheet.agreementId, partyId: party.id, fileName: file.name, content });
  }

  function wrong(): string | undefined {
    if (tooLarge) return t('signatures.add.tooLarge');
    if (missing && file === null) return t('signatures.add.missing');
    if (file?.size === 0) return t('signatures.add.empty');
    return add.error ? failureOf(add.error, language).text : undefined;
  }

  const error = wrong();
  return (
    <Stack gap="sm">
      <FileDrop
        label={t('signatures.add.label')}
        hint={t('signatures.add.hint')}
        accept=".sig,.sgn,.p7s,.p7m,.pem,.der"
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          setMissing(false);
          add.reset();
        }}
        {...(error === undefined ? {} : { error })}
      />
      <Group>
        <Button loading={add.isPending} onClick={() => void send()}>
          {t('signatures.add.send')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('signatures.add.after')}
        </Text>
      </Group>
    </Stack>
  );
}
