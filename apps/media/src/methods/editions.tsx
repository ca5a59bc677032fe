import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { List, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { MethodCard } from './method-shapes.ts';

/** What was published and what each edition changed. */
export function Editions({ editions }: Pick<MethodCard, 'editions'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (editions.length === 0) return null;
  return (
    <section aria-labelledby="editions-title">
      <Title order={2} size="h4" id="editions-title" mb="xs">
        {t('methods.editions.title')}
      </Title>
      <List>
        {editions.map(({ number, publishedAt, changes, changed }) => (
          <List.Item key={number}>
            <Text>{t('methods.editions.one', { number, at: momentName(publishedAt, language) })}</Text>
            {changes !== '' && <Text lang="ru">{changes}</Text>}
            {changed.length > 0 && (
              <Text size="sm" c="dimmed">
                {t('methods.editions.changed', {
                  fields: changed.map((field) => t(`methods.field.${field}`).toLowerCase()).join(', '),
                })}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
