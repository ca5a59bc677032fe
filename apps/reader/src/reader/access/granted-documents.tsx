import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface GrantedDocumentsProps {
  readonly documents: ApiOutputs['ownReader']['access']['documents'];
}

/** Documents that the library opened to this reader alone. */
export function GrantedDocuments({ documents }: GrantedDocumentsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="granted">
      <Title order={2} size="h3" mb="sm" id="granted">
        {t('reader.access.documents')}
      </Title>
      <Stack component="ul" gap="sm" m={0} p={0}>
        {documents.map(({ id, title, address, until }) => (
          <Paper key={id} component="li" withBorder p="md">
            <Anchor href={address}>{title}</Anchor>
            {until !== null && (
              <Text>{t('reader.access.grantedUntil', { day: wholeDayName(until, language) })}</Text>
            )}
          </Paper>
        ))}
      </Stack>
    </section>
  );
}
