import type { ApiOutputs } from '@pbnet/api-client';
import { staffRoles } from '@pbnet/domain/access';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, List, Text, useDisclosure } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { fieldWords } from './field-words.ts';
import { valueWords } from './value-words.ts';

type Row = ApiOutputs['audit']['list']['rows'][number];

const shortList = 4;

/** What a command changed, in words; long lists open on demand. */
export function DifferenceList({ row: { differences, personal } }: { readonly row: Row }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, { open }] = useDisclosure(false);
  const text = (field: string, value: unknown) => {
    const role = field === 'role' ? staffRoles.find((known) => known === value) : undefined;
    if (role) return t(`roles.${role}`);
    const words = valueWords(field, value, language);
    if (words !== undefined) return words;
    return typeof value === 'string' ? `«${value}»` : JSON.stringify(value);
  };
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
                  before: text(field, before),
                  after: text(field, after),
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
