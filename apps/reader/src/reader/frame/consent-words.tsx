import type { ConsentText } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { dayOf } from './day-of.ts';
import classes from './consent-words.module.css';

export interface ConsentWordsProps {
  readonly consent: Pick<ConsentText, 'edition' | 'text'> & { readonly validFrom?: string };
  /** What a press opens: «Прочитать текст согласия». */
  readonly open: string;
}

/** The wording that is agreed to, read in its place. */
export function ConsentWords({ consent: { edition, text, validFrom }, open }: ConsentWordsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className={classes['text']}>
      <summary>
        {open}
        {'. '}
        {validFrom === undefined
          ? t('reader.consents.editionAlone', { edition })
          : t('reader.consents.edition', { edition, day: dayOf(validFrom, language) })}
      </summary>
      <Stack gap="xs" mt="xs" lang={language}>
        {text[language].split(/\n\s*\n/).map((paragraph, index) => (
          <Text key={index}>{paragraph}</Text>
        ))}
      </Stack>
    </details>
  );
}
