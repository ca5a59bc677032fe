import type { ReportForm } from '@pbnet/domain/monitoring';
import { useLanguage } from '@pbnet/micro-frontend';
import { FormError } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useFigureWords } from '../figures/figure-words.ts';
import { nameOfCode } from '../figures/indicator-name.ts';
import { fieldId } from './field-id.ts';
import type { Problem } from './problems.ts';

export interface ChecklistProps {
  readonly form: ReportForm;
  readonly problems: readonly Problem[];
  /** Why the server did not take the report; null when it was not asked or took it. */
  readonly refusal: string | null;
}

/** What stands between the sheet and handing it in; every line leads to its field. */
export function Checklist({ form, problems, refusal }: ChecklistProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFigureWords(form);
  const fields = problems.map(({ code, fault, finding }) => ({
    fieldId: finding?.severity === 'ask' ? `${fieldId(code)}-comment` : fieldId(code),
    message: t('sheet.checklistLine', {
      indicator: nameOfCode(form, code, language),
      words: fault ? words.fault(fault) : words.finding(finding),
    }),
  }));
  const count = problems.length;
  return (
    <FormError fields={fields}>
      {refusal ?? (count > 0 ? t('sheet.checklist', { count }) : undefined)}
    </FormError>
  );
}
