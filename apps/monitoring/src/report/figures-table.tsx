import { figuresBeside, type Indicator } from '@pbnet/domain/monitoring';
import { useLanguage } from '@pbnet/micro-frontend';
import { DataTable, formatNumber } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useFigureWords } from '../figures/figure-words.ts';
import { indicatorName } from '../figures/indicator-name.ts';
import type { SheetReport } from '../sheet/is-editable.ts';

export function FiguresTable({ report }: { readonly report: SheetReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFigureWords(report.form);
  const beside = ({ code }: Indicator) => figuresBeside(code, report.month, report.past);

  function value({ code }: Indicator) {
    const of = report.values[code];
    if (of === undefined) return null;
    return typeof of === 'number' ? words.value(of) : `${words.value(of)}: ${words.reason(of)}`;
  }

  function earlier(of: Indicator, key: 'previous' | 'yearAgo') {
    const found = beside(of)[key];
    return found === null ? null : words.value(found);
  }

  function median(of: Indicator) {
    const found = beside(of).median;
    return found === null ? null : formatNumber(Math.round(found), language);
  }

  return (
    <DataTable
      caption={t('report.figures')}
      rows={report.form.indicators}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'indicator',
          title: t('report.indicator'),
          rowHeader: true,
          cell: (of) => `${indicatorName(of, language)}, ${of.unit}`,
        },
        { key: 'value', title: t('report.value'), numeric: true, cell: value },
        {
          key: 'previous',
          title: t('report.previous'),
          numeric: true,
          cell: (of) => earlier(of, 'previous'),
        },
        { key: 'yearAgo', title: t('report.yearAgo'), numeric: true, cell: (of) => earlier(of, 'yearAgo') },
        { key: 'median', title: t('report.median'), numeric: true, cell: median },
        { key: 'comment', title: t('report.comment'), cell: ({ code }) => report.comments[code] ?? '' },
      ]}
    />
  );
}
