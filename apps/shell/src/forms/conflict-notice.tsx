import type { Failure } from '@pbnet/api-client';
import { FormError, Table } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

/** What the record says now, when somebody else has changed it since the form was opened. */
export interface Conflict {
  readonly version: number;
  readonly current: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The conflict in a failure, or null when it is of another kind. */
export function conflictOf({ domain }: Failure): Conflict | null {
  const current = domain?.key === 'stale-edit' ? domain.details['current'] : undefined;
  if (!isRecord(current) || typeof current['version'] !== 'number') return null;
  return { version: current['version'], current };
}

export interface ConflictNoticeProps {
  readonly conflict: Conflict;
  /** Names of the fields that the person knows; others are not shown. */
  readonly labels: Readonly<Record<string, string>>;
  /** What was typed, beside what is there now; absent where the form below shows it anyway. */
  readonly yours?: Readonly<Record<string, unknown>>;
}

/** Shows the second of two editors what the first has written; the form keeps what was typed. */
export function ConflictNotice({ conflict: { current }, labels, yours }: ConflictNoticeProps) {
  const { t } = useTranslation();
  const fields = Object.keys(labels).filter(
    (field) => field in current && (!yours || String(current[field] ?? '') !== String(yours[field] ?? '')),
  );
  return (
    <FormError>
      <strong>{t('forms.conflict.title')}.</strong> {t('forms.conflict.text')}
      {fields.length > 0 && (
        <Table mt="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('forms.conflict.field')}</Table.Th>
              <Table.Th>{t('forms.conflict.now')}</Table.Th>
              {yours && <Table.Th>{t('forms.conflict.yours')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{labels[field]}</Table.Th>
                <Table.Td>{String(current[field] ?? '')}</Table.Td>
                {yours && <Table.Td>{String(yours[field] ?? '')}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </FormError>
  );
}
