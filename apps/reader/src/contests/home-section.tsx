import { Stack, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { ContestList } from './contest-list.tsx';

/** Contests on the first page of the portal. */
export function ContestsSection() {
  const { t } = useTranslation();
  return (
    <Stack component="section" gap="md" aria-labelledby="contests-title">
      <Title order={2} size="h3" id="contests-title">
        {t('contests.title')}
      </Title>
      <ContestList level={3} />
    </Stack>
  );
}
