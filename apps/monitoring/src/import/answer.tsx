import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
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
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureWords } from '../figures/figure-words.ts';
import { nameOfCode } from '../figures/indicator-name.ts';
import classes from '../figures/unbroken.module.css';
import type { ImportAnswer, ImportRow } from './send-form.ts';

export interface AnswerProps {
  readonly month: Month;
  readonly answer: ImportAnswer;
  onWrite(confirmation: string): void;
}

const tones: Readonly<Record<ImportRow['outcome'], Tone>> = {
  ready: 'ok',
  same: 'neutral',
  empty: 'neutral',
  refused: 'bad',
};

const emptyForm = { indicators: [], hardRules: [], softRules: [] };

/** What the system says of every row, and the button that writes all of them. */
export function Answer({ month, answer, onWrite }: AnswerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: form = emptyForm } = useQuery(useApi().indicators.form.queryOptions({ month }));
  const words = useFigureWords(form);
  const { rows, written, confirmation } = answer;
  const refused = rows.filter(({ outcome }) => outcome === 'refused').length;
  const ready = rows.filter(({ outcome }) => outcome === 'ready').length;
  const overwrites = rows.reduce((sum, row) => sum + row.overwrites.length, 0);
  const [onlyRefused, setOnlyRefused] = useState(refused > 0);

  function summary() {
    if (refused > 0)
      return { color: 'red', icon: 'alert-circle', text: t('import.refused', { count: refused }) } as const;
    if (ready === 0) return { color: 'blue', icon: 'info', text: t('import.nothing') } as const;
    const key = written ? 'import.written' : 'import.ready';
    return { color: 'teal', icon: 'check-circle', text: t(key, { count: ready }) } as const;
  }

  const { color, icon, text } = summary();
  return (
    <Stack>
      <Alert role="alert" color={color} icon={<Icon name={icon} />}>
        {text}
        {overwrites > 0 && refused === 0 && !written && (
          <Text>{t('import.overwrites', { count: overwrites })}</Text>
        )}
      </Alert>
      <Group justify="space-between">
        <Checkbox
          label={t('import.onlyRefused')}
          checked={onlyRefused}
          disabled={refused === 0}
          onChange={({ currentTarget }) => setOnlyRefused(currentTarget.checked)}
        />
        {!written && refused === 0 && ready > 0 && (
          <Button onClick={() => onWrite(confirmation)}>{t('import.write')}</Button>
        )}
      </Group>
      <DataTable
        caption={t('import.caption')}
        rows={onlyRefused ? rows.filter(({ outcome }) => outcome === 'refused') : rows}
        rowKey={({ row }) => row}
        maxHeight="60vh"
        columns={[
          {
            key: 'row',
            title: t('import.row'),
            numeric: true,
            cell: ({ row }) => row,
            sortValue: ({ row }) => row,
          },
          {
            key: 'code',
            title: t('import.code'),
            cell: ({ code }) => (code === '' ? null : <span className={classes['unbroken']}>{code}</span>),
          },
          { key: 'center', title: t('import.center'), rowHeader: true, cell: ({ name }) => name || null },
          {
            key: 'answer',
            title: t('import.answer'),
            cell: ({ outcome, problems, overwrites: changed }) => (
              <Stack gap="xs" align="start">
                <StateBadge tone={tones[outcome]}>
                  {t(`import.outcome.${written && outcome === 'ready' ? 'written' : outcome}`)}
                </StateBadge>
                {problems.length + changed.length > 0 && (
                  <List>
                    {problems.map((problem) => (
                      <List.Item key={problem}>{problem}</List.Item>
                    ))}
                    {changed.map(({ code, before, after }) => (
                      <List.Item key={code}>
                        {t('import.overwrite', {
                          indicator: nameOfCode(form, code, language),
                          before: words.value(before),
                          after: words.value(after),
                        })}
                      </List.Item>
                    ))}
                  </List>
                )}
              </Stack>
            ),
          },
        ]}
      />
    </Stack>
  );
}
