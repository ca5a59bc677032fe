import { AppearancePanel, Box } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

/** Above the header on every page, so that it is found without seeing the page well; scrolls away with it. */
export function AppearanceBar() {
  const { t } = useTranslation();
  return (
    <Box component="section" aria-label={t('layout.lowVision')} p="md" bg="var(--pb-surface)">
      <AppearancePanel />
    </Box>
  );
}
