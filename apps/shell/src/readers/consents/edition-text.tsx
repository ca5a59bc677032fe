import type { ConsentEdition } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { changedParagraphs } from './changed-paragraphs.ts';

export interface EditionTextProps {
  readonly edition: Pick<ConsentEdition, 'text'>;
  /** The one before it; null for the first. */
  readonly former: Pick<ConsentEdition, 'text'> | null;
}

/** The wording in the language of the page; words, not colour alone, say what is different. */
export function EditionText({ edition, former }: EditionTextProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = edition.text[language];
  return (
    <Stack gap="xs" mt="xs">
      {changedParagraphs(former?.text[language] ?? text, text).map(({ kind, text: paragraph }, index) => (
        <Text key={index} component={kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'p'} m={0}>
          {kind !== 'same' && <strong>{t(`readers.consents.${kind}`)}: </strong>}
          {paragraph}
        </Text>
      ))}
    </Stack>
  );
}
