import { SavedTextField, useLanguage, type SavedText } from '@pbnet/micro-frontend';
import { Paper, Stack, Title } from '@pbnet/ui';
import { longestWords } from '@pbnet/validation/monitoring';
import { useTranslation } from 'react-i18next';
import { numberText } from '../figures/total-format.ts';

interface WordsEditorProps {
  readonly words: SavedText;
}

/** Headquarters' words to the figures; they save themselves. */
export function WordsEditor({ words }: WordsEditorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const left = numberText(longestWords - words.state.text.length, language);
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('results.words.title')}
        </Title>
        <SavedTextField
          {...words}
          label={t('results.words.label')}
          help={t('results.words.help')}
          maxLength={longestWords}
          aside={t('results.words.left', { left })}
        />
      </Stack>
    </Paper>
  );
}
