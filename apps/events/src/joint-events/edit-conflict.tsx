import { Alert, Button, DataTable, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { NamedEvent } from './event-shapes.ts';
import { valuesOf, type FormValues } from './form-values.ts';

export interface EditConflictProps {
  readonly mine: FormValues;
  readonly theirs: NamedEvent;
  /** Puts the other person's card into the form. */
  onTake(values: FormValues): void;
}

function text(value: FormValues[keyof FormValues]): string {
  if (value === null || value === '') return '—';
  if (Array.isArray(value)) return value.map(({ name }) => name).join(', ');
  if (typeof value === 'boolean') return value ? '✓' : '—';
  return typeof value === 'object' && 'text' in value ? value.text : String(value);
}

/** Field by field what differs from what another person has saved meanwhile. */
export function EditConflict({ mine, theirs, onTake }: EditConflictProps) {
  const { t } = useTranslation();
  const saved = valuesOf(theirs);
  const rows = (Object.keys(saved) as (keyof FormValues)[])
    .map((field) => ({ field, mine: text(mine[field]), theirs: text(saved[field]) }))
    .filter((row) => row.mine !== row.theirs);
  return (
    <Alert color="yellow">
      <Stack gap="sm">
        <Text>{t('joint-events.conflict.help')}</Text>
        <DataTable
          caption={t('joint-events.conflict.title')}
          columns={[
            {
              key: 'field',
              title: t('joint-events.conflict.field'),
              rowHeader: true,
              cell: ({ field }) => t(`joint-events.fields.${field}`),
            },
            { key: 'mine', title: t('joint-events.conflict.mine'), cell: (row) => row.mine },
            { key: 'theirs', title: t('joint-events.conflict.theirs'), cell: (row) => row.theirs },
          ]}
          rows={rows}
          rowKey={({ field }) => field}
        />
        <div>
          <Button variant="default" onClick={() => onTake(saved)}>
            {t('joint-events.conflict.take')}
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
