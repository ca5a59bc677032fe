import { changedOpeningFields, openingFields, type OpeningContent } from '@pbnet/domain/openings';
import { useLanguage } from '@pbnet/micro-frontend';
import { DataTable, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { fieldText } from './opening-values.ts';

export interface ChangeTableProps {
  readonly caption: string;
  readonly before: Partial<OpeningContent>;
  readonly after: Partial<OpeningContent>;
}

/** Field by field: what was and what is wished. */
export function ChangeTable({ caption, before, after }: ChangeTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const whole = (part: Partial<OpeningContent>) => part as OpeningContent;
  const changed: readonly string[] = changedOpeningFields(whole(before), whole(after));
  const rows = openingFields.filter((field) => changed.includes(field) && field !== 'organizationId');
  const shown = (part: Partial<OpeningContent>, field: (typeof rows)[number]) => {
    const text = fieldText(field, part, { t, language });
    return text === '' ? <Text c="dimmed">{t('openings.unknown')}</Text> : text;
  };
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        {
          key: 'field',
          title: t('openings.change.field'),
          rowHeader: true,
          cell: (field) => t(`openings.field.${field}`),
        },
        { key: 'before', title: t('openings.change.before'), cell: (field) => shown(before, field) },
        { key: 'after', title: t('openings.change.after'), cell: (field) => shown(after, field) },
      ]}
      rows={rows}
      rowKey={(field) => field}
      empty={<Text>{t('openings.change.host')}</Text>}
    />
  );
}
