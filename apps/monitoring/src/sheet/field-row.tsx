import type { Indicator } from '@pbnet/domain/monitoring';
import { ActionIcon, Icon, Menu, Textarea, TextInput, type SaveState } from '@pbnet/ui';
import { useLanguage } from '@pbnet/micro-frontend';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../figures/draft.ts';
import { indicatorName } from '../figures/indicator-name.ts';
import classes from './field-row.module.css';
import { FieldState } from './field-state.tsx';

export interface FieldRowProps {
  readonly id: string;
  readonly indicator: Indicator;
  readonly entry: Entry | undefined;
  readonly comment: string | undefined;
  /** «в прошлом месяце 120 · год назад 96» */
  readonly beside: string;
  /** The same figures for the columns: last month, a year ago, usually. */
  readonly columns: readonly string[];
  /** What the figure is made of. */
  readonly below: ReactNode;
  /** What is wrong, in words; `asks` wants an explanation, otherwise the entry is refused. */
  readonly problem: { readonly words: string; readonly asks: boolean } | null;
  /** The reason in words when the entry is one. */
  readonly reason: string | null;
  readonly state: SaveState;
  readonly editable: boolean;
  onText(text: string): void;
  onPasteLines(lines: readonly string[]): void;
  onComment(text: string): void;
  onAskReason(): void;
  onClear(): void;
  /** Moves to the field below (1) or above (-1). */
  onMove(step: 1 | -1): void;
}

/** One indicator of the sheet: name, figure, what stood there before, and what is wrong. */
export function FieldRow(props: FieldRowProps) {
  const { id, indicator, entry, comment, beside, problem, reason, state, editable } = props;
  const { t } = useTranslation();
  const name = indicatorName(indicator, useLanguage());
  const fault = problem !== null && !problem.asks ? problem.words : null;
  const asks = problem?.asks === true || comment !== undefined;

  function press(event: KeyboardEvent) {
    const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step === null) return;
    event.preventDefault();
    props.onMove(step);
  }

  function paste(event: ClipboardEvent) {
    const lines = event.clipboardData
      .getData('text')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    if (lines.length < 2) return;
    event.preventDefault();
    props.onPasteLines(lines);
  }

  return (
    <div className={classes['row']}>
      <div className={classes['line']}>
        <label htmlFor={id} className={classes['name']}>
          {name}, {indicator.unit}
        </label>
        <TextInput
          id={id}
          className={classes['input'] ?? ''}
          value={reason ?? (typeof entry === 'string' ? entry : '')}
          readOnly={!editable || reason !== null}
          inputMode="numeric"
          autoComplete="off"
          error={fault !== null}
          aria-describedby={fault === null ? `${id}-beside` : `${id}-fault ${id}-beside`}
          rightSection={
            state !== 'locked' && (entry !== undefined || state !== 'saved') && <FieldState state={state} />
          }
          onChange={({ currentTarget }) => props.onText(currentTarget.value)}
          onKeyDown={press}
          onPaste={paste}
        />
        {editable && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                size="xl"
                aria-label={t('figures.reason.menu', { indicator: name })}
              >
                <Icon name="more" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={props.onAskReason}>{t('figures.reason.choose')}</Menu.Item>
              {reason !== null && <Menu.Item onClick={props.onClear}>{t('figures.reason.clear')}</Menu.Item>}
              <Menu.Item onClick={() => props.onComment('')}>{t('figures.reason.addComment')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
        <span id={`${id}-beside`} className={classes['beside']}>
          {beside}
        </span>
        {props.columns.map((figure, index) => (
          <span key={index} aria-hidden className={classes['past']} style={{ gridColumn: 4 + index }}>
            {figure}
          </span>
        ))}
        {fault !== null && (
          <span id={`${id}-fault`} className={classes['fault']}>
            <Icon name="alert-circle" /> {fault}
          </span>
        )}
      </div>
      {props.below}
      {asks && (
        <Textarea
          id={`${id}-comment`}
          className={classes['comment'] ?? ''}
          label={t('figures.comment.label', { indicator: name })}
          description={problem?.asks === true ? problem.words : undefined}
          placeholder={t('figures.comment.placeholder')}
          value={comment ?? ''}
          readOnly={!editable}
          maxLength={1000}
          autosize
          minRows={1}
          onChange={({ currentTarget }) => props.onComment(currentTarget.value)}
        />
      )}
    </div>
  );
}

/** Heads of the columns with earlier figures; every field tells its own to a screen reader. */
export function PastHeads() {
  const { t } = useTranslation();
  const heads = [t('sheet.past.previous'), t('sheet.past.yearAgo'), t('sheet.past.usual')];
  return (
    <div className={classes['heads']} aria-hidden>
      <div className={classes['line']}>
        {heads.map((head, index) => (
          <span key={head} className={classes['past']} style={{ gridColumn: 4 + index }}>
            {head}
          </span>
        ))}
      </div>
    </div>
  );
}
