import { useApi } from '@pbnet/api-client/react';
import { figuresBeside, isAsked, type FiguresBeside, type Indicator } from '@pbnet/domain/monitoring';
import { useLanguage } from '@pbnet/micro-frontend';
import { Fieldset, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureWords } from '../figures/figure-words.ts';
import { indicatorName } from '../figures/indicator-name.ts';
import { ReasonDialog } from '../figures/reason-dialog.tsx';
import { CountedBeside } from './counted-beside.tsx';
import type { DraftKeeper, SheetState } from './draft-keeper.ts';
import { EventShare } from './event-share.tsx';
import { fieldId } from './field-id.ts';
import { FieldRow, PastHeads } from './field-row.tsx';
import { groupsOf } from './groups.ts';
import type { SheetReport } from './is-editable.ts';
import type { Problem } from './problems.ts';

export interface SheetFieldsProps {
  readonly report: SheetReport;
  readonly state: SheetState;
  readonly keeper: DraftKeeper;
  readonly problems: readonly Problem[];
  readonly editable: boolean;
  /** Whether empty fields are told as well: only after the person has asked to hand in. */
  readonly asked: boolean;
}

export function SheetFields({ report, state, keeper, problems, editable, asked }: SheetFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFigureWords(report.form);
  const [reasonFor, setReasonFor] = useState<Indicator | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const { centerId, month } = report;
  const counted = useQuery(useApi().readingFigures.ofCenter.queryOptions({ centerId, month }));
  const groups = groupsOf(report.form.indicators);
  const order = groups.flatMap(({ indicators }) => indicators).filter(isAsked);
  const { entries, comments } = state.draft;

  function problemOf(code: string) {
    const problem = problems.find((found) => found.code === code);
    if (!problem || (problem.finding?.rule === 'not-reported' && !asked)) return null;
    const { fault, finding } = problem;
    return { words: fault ? words.fault(fault) : words.finding(finding), asks: finding?.severity === 'ask' };
  }

  function reasonOf(code: string) {
    const entry = entries[code];
    return entry === undefined || typeof entry === 'string' ? null : entry;
  }

  function stateOf(indicator: Indicator) {
    const { code } = indicator;
    if (!editable || !isAsked(indicator)) return 'locked';
    return state.unsent.includes(code) ? state.status : 'saved';
  }

  function move(from: number, step: 1 | -1) {
    const next = order[from + step];
    const input = next && fields.current?.querySelector<HTMLInputElement>(`#${fieldId(next.code)}`);
    input?.focus();
    input?.select();
  }

  function paste(from: number, lines: readonly string[]) {
    const below = order.slice(from, from + lines.length);
    keeper.enter(Object.fromEntries(below.map(({ code }, index) => [code, lines[index] ?? ''])));
  }

  function columnsOf({ previous, yearAgo, median }: FiguresBeside): readonly string[] {
    const shown = (value: FiguresBeside['previous']) => (value === null ? '–' : words.value(value));
    return [shown(previous), shown(yearAgo), shown(median === null ? null : Math.round(median))];
  }

  function row(indicator: Indicator) {
    const { code } = indicator;
    const beside = figuresBeside(code, report.month, report.past);
    const index = order.indexOf(indicator);
    const reason = reasonOf(code);
    return (
      <FieldRow
        key={code}
        id={fieldId(code)}
        indicator={indicator}
        entry={entries[code]}
        comment={comments[code]}
        beside={words.beside(beside)}
        below={
          <>
            <EventShare shares={report.eventShares} code={code} byItself={!isAsked(indicator)} />
            <CountedBeside month={report.month} rows={counted.data ?? []} code={code} />
          </>
        }
        columns={columnsOf(beside)}
        problem={problemOf(code)}
        reason={reason && words.reason(reason)}
        state={stateOf(indicator)}
        editable={editable && isAsked(indicator)}
        onText={(text) => keeper.enter({ [code]: text })}
        onPasteLines={(lines) => paste(index, lines)}
        onComment={(text) => keeper.comment(code, text)}
        onAskReason={() => setReasonFor(indicator)}
        onClear={() => keeper.enter({ [code]: undefined })}
        onMove={(step) => move(index, step)}
      />
    );
  }

  return (
    <Stack ref={fields}>
      {groups.map((group) => (
        <Fieldset key={group.name} legend={<Text fw={600}>{t(`sheet.group.${group.name}`)}</Text>}>
          <PastHeads />
          {group.indicators.map(row)}
        </Fieldset>
      ))}
      {reasonFor && (
        <ReasonDialog
          indicator={indicatorName(reasonFor, language)}
          month={report.month}
          current={reasonOf(reasonFor.code)}
          onKeep={(reason) => {
            keeper.enter({ [reasonFor.code]: reason });
            setReasonFor(null);
          }}
          onClose={() => setReasonFor(null)}
        />
      )}
    </Stack>
  );
}
