import { firstDay, isDay, lastDay, monthOf, type Month } from '@pbnet/domain';
import type { Excused, NotApplicable } from '@pbnet/domain/monitoring';
import { Button, DatePickerInput, Group, Modal, MonthPickerInput, Radio, Stack, Textarea } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export type Reason = NotApplicable | Excused;

export interface ReasonDialogProps {
  /** The indicator's name. */
  readonly indicator: string;
  readonly month: Month;
  readonly current: Reason | null;
  onKeep(reason: Reason): void;
  onClose(): void;
}

interface Answer {
  readonly kind: Reason['kind'];
  readonly reason: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly until: string | null;
}

function answerOf(current: Reason | null, month: Month): Answer {
  const usual = { from: firstDay(month), to: null, until: lastDay(month) };
  if (current === null) return { kind: 'not-applicable', reason: '', ...usual };
  if (current.kind === 'excused') return { ...usual, ...current };
  return { ...usual, ...current, from: firstDay(current.from), to: current.to && firstDay(current.to) };
}

/** The reason that the answer makes, or undefined while its dates miss the month. */
function reasonOf({ kind, reason, from, to, until }: Answer, month: Month): Reason | undefined {
  if (kind === 'excused') {
    return until !== null && isDay(until) && until >= firstDay(month) ? { kind, reason, until } : undefined;
  }
  if (from === null || !isDay(from) || (to !== null && !isDay(to))) return undefined;
  const [first, last] = [monthOf(from), to === null ? null : monthOf(to)];
  const holds = first <= month && (last === null || last >= month);
  return holds ? { kind, reason, from: first, to: last } : undefined;
}

/** Asks why an indicator has no number: it does not concern the centre, or the centre is excused from it. */
export function ReasonDialog({ indicator, month, current, onKeep, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState(() => answerOf(current, month));
  const [asked, setAsked] = useState(false);
  const words = answer.reason.trim();
  const reason = reasonOf({ ...answer, reason: words }, month);
  const set = (part: Partial<Answer>) => setAnswer((before) => ({ ...before, ...part }));
  const datesError = asked && !reason ? t('figures.reason.datesWrong') : undefined;

  function keep() {
    setAsked(true);
    if (reason && words.length >= 3) onKeep(reason);
  }

  return (
    <Modal opened onClose={onClose} title={indicator}>
      <Stack>
        <Radio.Group
          label={t('figures.reason.choose')}
          value={answer.kind}
          onChange={(kind) => set({ kind: kind === 'excused' ? 'excused' : 'not-applicable' })}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="not-applicable" label={t('figures.reason.notApplicable')} />
            <Radio value="excused" label={t('figures.reason.excused')} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('figures.reason.why')}
          description={t('figures.reason.whyHelp')}
          value={answer.reason}
          onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
          error={asked && words.length < 3 && t('figures.reason.whyMissing')}
          maxLength={1000}
          autosize
          minRows={2}
          data-autofocus
        />
        {answer.kind === 'excused' ? (
          <DatePickerInput
            label={t('figures.reason.until')}
            value={answer.until}
            onChange={(until) => set({ until })}
            error={datesError}
          />
        ) : (
          <Group grow align="start">
            <MonthPickerInput
              label={t('figures.reason.from')}
              value={answer.from}
              onChange={(from) => set({ from })}
              error={datesError}
            />
            <MonthPickerInput
              label={t('figures.reason.to')}
              description={t('figures.reason.toHelp')}
              value={answer.to}
              onChange={(to) => set({ to })}
              clearable
            />
          </Group>
        )}
        <Group justify="end">
          <Button onClick={keep}>{t('figures.reason.save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
