import { useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Button,
  Group,
  Modal,
  Paper,
  SaveStatus,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  Title,
} from '@pbnet/ui';
import { longestWords } from '@pbnet/validation/monitoring';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberText } from '../figures/total-format.ts';
import { clockName } from '../figures/month-name.ts';
import type { KeptWords } from './use-words.ts';
import type { Words } from './words-keeper.ts';

interface WordsEditorProps {
  readonly keeper: KeptWords;
}

/** Headquarters' words to the figures; they save themselves. */
export function WordsEditor({ keeper: { keeper, state } }: WordsEditorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [comparing, setComparing] = useState(false);
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('results.words.title')}
        </Title>
        <Textarea
          label={t('results.words.label')}
          description={t('results.words.help')}
          autosize
          minRows={6}
          maxRows={18}
          maxLength={longestWords}
          value={state.words}
          onChange={(event) => keeper.write(event.currentTarget.value)}
          onBlur={() => void keeper.flush()}
        />
        <Group justify="space-between">
          <SaveStatus
            state={state.status}
            {...(state.savedAt ? { at: clockName(state.savedAt, language) } : {})}
            {...(state.status === 'conflict'
              ? { action: { label: t('results.words.conflict.compare'), onClick: () => setComparing(true) } }
              : {})}
          />
          <Text c="dimmed">
            {t('results.words.left', { left: numberText(longestWords - state.words.length, language) })}
          </Text>
        </Group>
        {state.refusal !== null && <Alert color="red">{state.refusal}</Alert>}
      </Stack>
      {comparing && state.theirs && (
        <WordsConflict
          mine={state.words}
          theirs={state.theirs}
          onClose={() => setComparing(false)}
          onChoose={(choice) => {
            keeper.resolve(choice);
            setComparing(false);
          }}
        />
      )}
    </Paper>
  );
}

interface WordsConflictProps {
  readonly mine: string;
  readonly theirs: Words;
  onChoose(choice: 'mine' | 'theirs'): void;
  onClose(): void;
}

function WordsConflict({ mine, theirs, onChoose, onClose }: WordsConflictProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={t('results.words.conflict.title')} size="xl">
      <Stack>
        <Text>{t('results.words.conflict.help')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Textarea readOnly autosize minRows={8} label={t('results.words.conflict.mine')} value={mine} />
          <Textarea
            readOnly
            autosize
            minRows={8}
            label={t('results.words.conflict.theirs')}
            value={theirs.words}
          />
        </SimpleGrid>
        <Group justify="end">
          <Button variant="default" onClick={() => onChoose('theirs')}>
            {t('results.words.conflict.keepTheirs')}
          </Button>
          <Button onClick={() => onChoose('mine')}>{t('results.words.conflict.keepMine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
