import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, FileDrop, Group, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { largestTrusted, sendTrusted, TrustedRefused } from './send-trusted.ts';
import type { TrustSheet } from './signature-shapes.ts';

/** From here on it takes long enough to say so. */
const large = 4 * 1024 * 1024;

/** A certificate of an authority, several in one file, or a list of revoked ones. */
export function AddTrusted({ sheet }: { readonly sheet: TrustSheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const add = useMutation({
    mutationFn: (chosen: File) => sendTrusted({ file: chosen, version: sheet.version, language }),
    onSuccess({ added }) {
      setFile(null);
      host.notify({ tone: 'done', text: t('signatures.trust.added', { count: added }) });
    },
    onSettled: () => queries.invalidateQueries(api.signatures.pathFilter()),
  });
  const tooLarge = file !== null && file.size > largestTrusted;
  const said = add.error instanceof TrustedRefused ? add.error.sentence : null;
  const refused = add.error ? (said ?? t('signatures.trust.offline')) : undefined;
  const error = tooLarge ? t('signatures.trust.tooLarge') : refused;

  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {t('signatures.trust.add')}
      </Title>
      <FileDrop
        label={t('signatures.trust.file')}
        hint={t('signatures.trust.hint')}
        accept=".cer,.crt,.pem,.der,.crl"
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          add.reset();
        }}
        {...(error === undefined ? {} : { error })}
      />
      {file && !tooLarge && file.size > 0 && (
        <Group>
          <Button loading={add.isPending} onClick={() => add.mutate(file)}>
            {t('signatures.trust.send')}
          </Button>
          {add.isPending && file.size > large && <Text role="status">{t('signatures.trust.long')}</Text>}
        </Group>
      )}
    </Stack>
  );
}
