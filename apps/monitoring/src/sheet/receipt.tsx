import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Button, Icon, Paper, Title } from '@pbnet/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../figures/month-name.ts';
import type { SheetReport } from './is-editable.ts';
import classes from './receipt.module.css';

export interface ReceiptProps {
  readonly report: SheetReport;
  /** Handed in a moment ago: the receipt then takes the focus. */
  readonly fresh: boolean;
}

/** Proof that the report is handed in, ready for the printer. */
export function Receipt({ report, fresh }: ReceiptProps) {
  const { t } = useTranslation();
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) paper.current?.focus();
  }, [fresh]);
  const language = useLanguage();
  if (report.receiptNumber === null || report.submittedAt === null) return null;
  const at = momentName(report.submittedAt, language);
  const lines = [
    [t('sheet.receipt.number'), report.receiptNumber],
    [t('sheet.receipt.month'), monthName(report.month, language)],
    [t('sheet.receipt.center'), `${report.centerName} (${report.centerCode})`],
    [t('sheet.receipt.at'), `${at}, ${t(report.late ? 'sheet.receipt.late' : 'sheet.receipt.inTime')}`],
  ] as const;
  return (
    <Paper
      ref={paper}
      tabIndex={-1}
      withBorder
      p="md"
      component="section"
      aria-label={t('sheet.receipt.title')}
    >
      <Title order={2} size="h3">
        {t('sheet.receipt.title')}
      </Title>
      <dl className={classes['lines']}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button
        variant="default"
        className={classes['print'] ?? ''}
        leftSection={<Icon name="printer" />}
        onClick={() => globalThis.print()}
      >
        {t('sheet.receipt.print')}
      </Button>
    </Paper>
  );
}
