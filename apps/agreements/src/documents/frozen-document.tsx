import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Code, Icon, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Documents } from './document-shapes.ts';

export interface FrozenDocumentProps {
  readonly agreementId: string;
  readonly frozen: NonNullable<Documents['frozen']>;
}

/** What the parties sign, with the sums by which anybody can tell that the file is this one. */
export function FrozenDocument({ agreementId, frozen }: FrozenDocumentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, frozenAt, sha256, streebog, size } = frozen;
  return (
    <Alert color="blue" icon={<Icon name="lock" />} title={t('documents.frozen', { number })}>
      <Stack gap="xs">
        <Text>{t('documents.frozenHelp', { at: momentName(frozenAt, language) })}</Text>
        <Anchor href={`/files/agreements/frozen/${agreementId}.pdf`} target="_blank" rel="noreferrer">
          <Icon name="document" /> {t('documents.frozenFile', { size: Math.ceil(size / 1024) })}
        </Anchor>
        <Text size="sm">
          SHA-256: <Code>{sha256}</Code>
        </Text>
        <Text size="sm">
          {t('documents.streebog')}: <Code>{streebog}</Code>
        </Text>
      </Stack>
    </Alert>
  );
}
