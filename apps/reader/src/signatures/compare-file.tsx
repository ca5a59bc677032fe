import { Alert, FileDrop, Icon, Stack } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

async function sumOf(file: File): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Says whether a file on this computer is the one that was signed; it stays on this computer. */
export function CompareFile({ sha256 }: { readonly sha256: string }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [same, setSame] = useState<boolean | null>(null);

  async function compare(chosen: File | null) {
    setFile(chosen);
    setSame(null);
    if (chosen) setSame((await sumOf(chosen)) === sha256);
  }

  return (
    <Stack component="section" gap="sm">
      <FileDrop
        label={t('signatures.compare')}
        hint={t('signatures.compareHelp')}
        accept=".pdf"
        file={file}
        onFile={(chosen) => void compare(chosen)}
      />
      <div role="status">
        {same !== null && (
          <Alert color={same ? 'green' : 'red'} icon={<Icon name={same ? 'check' : 'warning'} />}>
            {t(same ? 'signatures.same' : 'signatures.other')}
          </Alert>
        )}
      </div>
    </Stack>
  );
}
