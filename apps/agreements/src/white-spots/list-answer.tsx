import {
  Alert,
  Button,
  Checkbox,
  DataTable,
  Group,
  Icon,
  List,
  Stack,
  StateBadge,
  Text,
  type Tone,
} from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListAnswer, ListRow } from './send-list.ts';

export interface ListAnswerViewProps {
  readonly answer: ListAnswer;
  onWrite(confirmation: string): void;
}

const tones: Readonly<Record<ListRow['outcome'], Tone>> = {
  new: 'ok',
  changed: 'info',
  same: 'neutral',
  refused: 'bad',
};

const most = 300;

/** What the system says of every row, and the button that writes all of them. */
export function ListAnswerView({ answer, onWrite }: ListAnswerViewProps) {
  const { t } = useTranslation();
  const { rows, written, confirmation } = answer;
  const count = (outcome: ListRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const [refused, added, changed] = [count('refused'), count('new'), count('changed')];
  const [onlyRefused, setOnlyRefused] = useState(refused > 0);
  const toWrite = added + changed > 0 && refused === 0 && !written;

  function summary() {
    if (refused > 0)
      return {
        color: 'red',
        icon: 'alert-circle',
        text: t('white-spots.import.refused', { count: refused }),
      } as const;
    if (added + changed === 0)
      return { color: 'blue', icon: 'info', text: t('white-spots.import.nothing') } as const;
    const key = written ? 'white-spots.import.written' : 'white-spots.import.ready';
    return { color: 'teal', icon: 'check-circle', text: t(key, { added, changed }) } as const;
  }

  const { color, icon, text } = summary();
  const shown = onlyRefused ? rows.filter(({ outcome }) => outcome === 'refused') : rows;
  return (
    <Stack>
      <Alert role="alert" color={color} icon={<Icon name={icon} />}>
        {text}
      </Alert>
      <Group justify="space-between">
        <Checkbox
          label={t('white-spots.import.onlyRefused')}
          checked={onlyRefused}
          disabled={refused === 0}
          onChange={({ currentTarget }) => setOnlyRefused(currentTarget.checked)}
        />
        {toWrite && <Button onClick={() => onWrite(confirmation)}>{t('white-spots.import.write')}</Button>}
      </Group>
      <DataTable
        caption={t('white-spots.import.caption')}
        captionHidden
        rows={shown.slice(0, most)}
        rowKey={({ row }) => row}
        maxHeight="60vh"
        columns={[
          { key: 'row', title: t('white-spots.import.row'), numeric: true, cell: ({ row }) => row },
          {
            key: 'name',
            title: t('white-spots.import.name'),
            rowHeader: true,
            cell: ({ name }) => name || null,
          },
          {
            key: 'answer',
            title: t('white-spots.import.answer'),
            cell: ({ outcome, problems }) => (
              <Stack gap="xs" align="start">
                <StateBadge tone={tones[outcome]}>
                  {t(
                    `white-spots.import.outcome.${written && (outcome === 'new' || outcome === 'changed') ? 'done' : outcome}`,
                  )}
                </StateBadge>
                {problems.length > 0 && (
                  <List>
                    {problems.map((problem) => (
                      <List.Item key={problem}>{problem}</List.Item>
                    ))}
                  </List>
                )}
              </Stack>
            ),
          },
        ]}
      />
      {shown.length > most && (
        <Text c="dimmed">{t('white-spots.import.more', { shown: most, total: shown.length })}</Text>
      )}
    </Stack>
  );
}
