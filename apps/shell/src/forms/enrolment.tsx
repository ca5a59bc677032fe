import { Button, Code, Image, Stack, Text, TextInput } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface EnrolmentProps {
  /** What the picture says: an otpauth address. */
  readonly uri: string;
  readonly secret: string;
  readonly pending: boolean;
  onCode(code: string): void;
}

async function picture(uri: string): Promise<string> {
  const { toString } = await import('qrcode');
  const svg = await toString(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}

/** Sets an application for codes up: the picture to scan, the key to type, the first code. */
export function Enrolment({ uri, secret, pending, onCode }: EnrolmentProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const { data: source } = useQuery({ queryKey: ['enrolment', uri], queryFn: () => picture(uri), gcTime: 0 });

  function submit(event: FormEvent) {
    event.preventDefault();
    onCode(code);
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('forms.enrolment.scan')}</Text>
        {source !== undefined && (
          <Image src={source} alt={t('forms.enrolment.picture')} w="14rem" h="14rem" />
        )}
        <Text>
          {t('forms.enrolment.byHand')} <Code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
        </Text>
        <TextInput
          name="code"
          label={t('forms.enrolment.code')}
          description={t('forms.enrolment.codeHelp')}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={pending}>
          {t('forms.enrolment.confirm')}
        </Button>
      </Stack>
    </form>
  );
}
