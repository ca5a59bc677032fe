import { Button, Code, CopyButton, Group, Icon, List, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface RecoveryCodesProps {
  readonly codes: readonly string[];
  onKept(): void;
}

/** The codes for the day the phone is lost: shown once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('forms.recovery.title')}
      </Title>
      <Text>{t('forms.recovery.why')}</Text>
      <List listStyleType="none" aria-label={t('forms.recovery.title')}>
        {codes.map((code) => (
          <List.Item key={code}>
            <Code fz="md">{code}</Code>
          </List.Item>
        ))}
      </List>
      <Group>
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<Icon name={copied ? 'check' : 'copy'} />} onClick={copy}>
              {t(copied ? 'forms.recovery.copied' : 'forms.recovery.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" leftSection={<Icon name="printer" />} onClick={() => window.print()}>
          {t('forms.recovery.print')}
        </Button>
      </Group>
      <Button onClick={onKept}>{t('forms.recovery.kept')}</Button>
    </Stack>
  );
}
