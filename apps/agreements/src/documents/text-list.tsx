import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, Group, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { TextVersion } from './document-shapes.ts';

export function TextList({ texts }: { readonly texts: readonly TextVersion[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (texts.length === 0)
    return <EmptyState title={t('documents.empty')}>{t('documents.emptyHelp')}</EmptyState>;
  return (
    <DataTable
      caption={t('documents.versions')}
      rows={texts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          title: t('documents.version'),
          rowHeader: true,
          numeric: true,
          cell: ({ number }: TextVersion) => number,
        },
        {
          key: 'saved',
          title: t('documents.saved'),
          cell: ({ savedAt, savedBy }: TextVersion) =>
            `${momentName(savedAt, language)}${savedBy === null ? '' : `, ${savedBy}`}`,
        },
        {
          key: 'note',
          title: t('documents.note'),
          cell: ({ note, source }: TextVersion) => note || t(`documents.source.${source}`),
        },
        {
          key: 'files',
          title: t('documents.files'),
          cell: ({ id, number, docx }: TextVersion) => (
            <Group gap="md">
              <Anchor
                href={`/files/agreements/texts/${id}.pdf`}
                target="_blank"
                rel="noreferrer"
                aria-label={t('documents.pdfNamed', { number })}
              >
                <Icon name="document" /> PDF
              </Anchor>
              {docx && (
                <Anchor
                  href={`/files/agreements/texts/${id}.docx`}
                  aria-label={t('documents.wordNamed', { number })}
                >
                  <Icon name="download" /> Word
                </Anchor>
              )}
            </Group>
          ),
        },
      ]}
    />
  );
}
