import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, List, Text, useDisclosure } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { fieldWords } from './action-words.ts';

type Row = ApiOutputs['audit']['list']['rows'][number];

const shortList = 4;

function text(value: unknown): string {
  return typeof value === 'string' ? `«${value}»` : JSON.stringify(value);
}

/** What a command changed, in words; long lists open on demand. */
export function DifferenceList({ row: { differences, personal } }: { readonly row: Row }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, { open }] = useDisclosure(false);
  const shown = opened ? differences : differences.slice(0, shortList);

  return (
    <>
      {shown.length > 0 && (
        <List size="sm">
          {shown.map(({ field, before, after }) => {
            const said = after === undefined ? 'removed' : before === undefined ? 'added' : 'changed';
            return (
              <List.Item key={field}>
                {t(`audit.${said}`, {
                  field: fieldWords(field, language),
                  before: text(before),
                  after: text(after),
                })}
              </List.Item>
            );
          })}
        </List>
      )}
      {shown.length < differences.length && (
        <Button size="compact-sm" variant="subtle" onClick={open}>
          {t('audit.more')}
        </Button>
      )}
      {personal === 'erased' && <Text size="sm">{t('audit.erased')}</Text>}
    </>
  );
}
