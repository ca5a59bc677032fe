import { attendanceModes } from '@pbnet/domain/meetings';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { DataTable, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Overview } from './attendance-shapes.ts';

/** Places by way of taking part, and people counted once; regions, viewers and points are other numbers. */
export function Counts({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { registration, taken, present, regionsInPerson, viewers, peakViewers, meeting } = overview;
  const ways = attendanceModes.filter((mode) => meeting.modes.includes(mode));
  return (
    <Stack gap="xs">
      <DataTable
        caption={t('attendance.counts.caption')}
        rows={ways}
        rowKey={(mode) => mode}
        columns={[
          {
            key: 'mode',
            title: t('attendance.column.mode'),
            rowHeader: true,
            cell: (mode) => t(`attendance.mode.${mode}`),
          },
          { key: 'taken', title: t('attendance.counts.taken'), numeric: true, cell: (mode) => taken[mode] },
          {
            key: 'limit',
            title: t('attendance.counts.limit'),
            cell: (mode) => {
              const limit = registration?.limits[mode];
              if (limit === undefined) return t('attendance.counts.closed');
              return limit ?? t('attendance.counts.noLimit');
            },
          },
          {
            key: 'present',
            title: t('attendance.counts.present'),
            numeric: true,
            cell: (mode) => present[mode],
          },
        ]}
      />
      <Text>{t('attendance.counts.others', { regions: regionsInPerson, viewers, peak: peakViewers })}</Text>
      {registration && (
        <Text c="dimmed">
          {t('attendance.counts.days', {
            opens: wholeDayName(registration.opensOn, language),
            closes: wholeDayName(registration.closesOn, language),
          })}{' '}
          {registration.purged
            ? t('attendance.counts.purged')
            : t('attendance.counts.retain', { day: wholeDayName(registration.retainUntil, language) })}
        </Text>
      )}
    </Stack>
  );
}
