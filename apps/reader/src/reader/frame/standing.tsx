import type { OwnReader, ReaderNext } from '@pbnet/domain/readers';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, List, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export interface StandingProps {
  readonly next: ReaderNext;
  readonly suspensionReason?: string;
  readonly erasureOn?: OwnReader['erasureOn'];
}

/** What the reader's account lets one do now, and the way forward where something is missing. */
export function Standing({ next, suspensionReason = '', erasureOn = null }: StandingProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isFine = next === 'none';
  return (
    <Alert color={isFine ? 'green' : 'yellow'} icon={<Icon name={isFine ? 'check' : 'info'} />} role="status">
      <Stack gap="xs" align="start">
        {next === 'suspended' && suspensionReason !== '' && (
          <Text>{t('reader.standing.reason', { reason: suspensionReason })}</Text>
        )}
        <Text>{t(`reader.standing.${next}`)}</Text>
        {next === 'confirm-account' && <WaysToConfirm />}
        {erasureOn !== null && (next === 'consent' || next === 'guardian') && (
          <Text>{t('reader.standing.erasureOn', { day: wholeDayName(erasureOn, language) })}</Text>
        )}
        {(next === 'consent' || next === 'consent-anew') && (
          <Anchor component={Link} to="/reader/consents">
            {t('reader.menu.consents')}
          </Anchor>
        )}
        {(next === 'guardian' || next === 'birth-date' || next === 'suspended') && (
          <Anchor component={Link} to="/reader/access#centers">
            {t('reader.signIn.centers')}
          </Anchor>
        )}
      </Stack>
    </Alert>
  );
}

function WaysToConfirm() {
  const { t } = useTranslation();
  return (
    <>
      <List>
        {(['bank', 'office', 'center', 'signature'] as const).map((way) => (
          <List.Item key={way}>{t(`reader.standing.ways.${way}`)}</List.Item>
        ))}
      </List>
      <Anchor href="https://www.gosuslugi.ru/" target="_blank" rel="noreferrer">
        {t('reader.standing.gosuslugi')}
      </Anchor>
      <Anchor component={Link} to="/reader/access#centers">
        {t('reader.signIn.centers')}
      </Anchor>
    </>
  );
}
