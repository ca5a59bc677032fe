import { AppearancePanel, Box } from '@pbnet/ui';

/** Above the header on every page, so that it is found without seeing the page well. */
export function AppearanceBar() {
  return (
    <Box p="md" bg="var(--pb-surface)">
      <AppearancePanel />
    </Box>
  );
}
