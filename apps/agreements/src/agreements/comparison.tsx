import { Alert, Checkbox, Stack, Text, VisuallyHidden } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextChange } from './agreement-shapes.ts';
import classes from './agreements.module.css';

/** Paragraph by paragraph; changed words are underlined or struck out, and say so to a screen reader. */
export function Comparison({ changes }: { readonly changes: readonly TextChange[] }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const different = changes.filter(({ kind }) => kind !== 'same');
  if (different.length === 0) return <Alert>{t('agreements.text.alike')}</Alert>;
  return (
    <Stack>
      <Text role="status">{t('agreements.text.changed', { count: different.length })}</Text>
      <Checkbox
        label={t('agreements.text.whole')}
        checked={whole}
        onChange={({ currentTarget }) => setWhole(currentTarget.checked)}
      />
      <section className={classes['sheet']} aria-label={t('agreements.text.comparison')}>
        {(whole ? changes : different).map(({ kind, words }, index) => (
          <div key={index} className={classes['change']}>
            <span>{kind === 'same' ? '' : t(`agreements.text.kind.${kind}`)}</span>
            <p lang="ru">
              {words.map((part, place) =>
                part.kind === 'same' ? (
                  part.words
                ) : part.kind === 'added' ? (
                  <ins key={place} className={classes['added']}>
                    <VisuallyHidden>{t('agreements.text.wordAdded')} </VisuallyHidden>
                    {part.words}
                  </ins>
                ) : (
                  <del key={place} className={classes['removed']}>
                    <VisuallyHidden>{t('agreements.text.wordRemoved')} </VisuallyHidden>
                    {part.words}
                  </del>
                ),
              )}
            </p>
          </div>
        ))}
      </section>
    </Stack>
  );
}
