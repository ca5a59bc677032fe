import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, Paper, SegmentedControl, Stack, StateBadge, Text, Textarea } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemHelp, itemName, type ChecklistLine } from './moderation-shapes.ts';
import { useModerationStep } from './use-moderation-step.ts';

export interface ChecklistItemProps {
  /** Of the video. */
  readonly id: string;
  readonly line: ChecklistLine;
  readonly open: boolean;
}

const tones = { yes: 'ok', no: 'bad', none: 'neutral' } as const;

/** One item: yes, no with what to mend, or nothing yet. «Yes» is saved at once, «no» with its words. */
export function ChecklistItem({ id, line, open }: ChecklistItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = itemName(line, language);
  const help = itemHelp(line, language);
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600}>{name}</Text>
          {(!open || line.verdict !== null) && (
            <StateBadge tone={tones[line.verdict ?? 'none']}>
              {t(`moderation.item.${line.verdict ?? 'none'}`)}
            </StateBadge>
          )}
        </Group>
        {help !== '' && <Text c="dimmed">{help}</Text>}
        {!line.required && <Text c="dimmed">{t('moderation.item.optional')}</Text>}
        {line.verdict === 'no' && !open && <Text>{line.remark}</Text>}
        {open && <Answer id={id} line={line} name={name} />}
        {line.by !== null && line.at !== null && (
          <Text size="sm" c="dimmed">
            {t('moderation.item.by', { by: line.by, at: momentName(line.at, language) })}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

interface AnswerProps extends Omit<ChecklistItemProps, 'open'> {
  readonly name: string;
}

function Answer({ id, line, name }: AnswerProps) {
  const { t } = useTranslation();
  const done = useModerationStep();
  const judge = useMutation(useApi().moderation.judge.mutationOptions(done(t('moderation.saved'))));
  const [choice, setChoice] = useState<string>(line.verdict ?? '');
  const words = useKeptText(`video-judge:${id}.${line.code}`, line.remark);
  const [asked, setAsked] = useState(false);
  const short = words.text.trim().length < 3;

  function send(verdict: 'yes' | 'no' | null) {
    const remark = verdict === 'no' ? words.text.trim() : '';
    judge.mutate(
      { id, item: line.code, version: line.version, verdict, remark },
      { onSuccess: () => words.forget() },
    );
  }

  function choose(value: string) {
    setChoice(value);
    if (value === 'yes') send('yes');
    if (value === '') send(null);
  }

  return (
    <Stack gap="xs">
      {judge.error && <Failed error={judge.error} />}
      <SegmentedControl
        aria-label={name}
        data={[
          { value: '', label: t('moderation.item.none') },
          { value: 'yes', label: t('moderation.item.yes') },
          { value: 'no', label: t('moderation.item.no') },
        ]}
        value={choice}
        onChange={choose}
      />
      {choice === 'no' && (
        <Group align="end">
          <Textarea
            label={t('moderation.item.remark')}
            flex={1}
            autosize
            maxLength={1000}
            value={words.text}
            onChange={({ currentTarget }) => words.write(currentTarget.value)}
            error={asked && short && t('moderation.remark.short')}
          />
          <Button
            variant="default"
            loading={judge.isPending}
            onClick={() => {
              setAsked(true);
              if (!short) send('no');
            }}
          >
            {t('moderation.item.save')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
