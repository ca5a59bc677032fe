import type { FoundReader } from '@pbnet/domain/readers';
import { Alert, Button, Group, Stack, Text } from '@pbnet/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ReaderTable } from '../list/reader-table.tsx';

export interface KnownCardsProps {
  readonly found: readonly FoundReader[];
  readonly pending: boolean;
  onOther(): void;
}

/** The cards that this person may have already; another one is made only when told so. */
export function KnownCards({ found, pending, onOther }: KnownCardsProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  return (
    <Alert ref={box} tabIndex={-1} title={t('readers.paper.known')}>
      <Stack>
        <Text>{t('readers.paper.knownLead')}</Text>
        <ReaderTable caption={t('readers.paper.found')} rows={found} />
        <Group>
          <Button variant="default" loading={pending} onClick={onOther}>
            {t('readers.paper.knownOther')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
