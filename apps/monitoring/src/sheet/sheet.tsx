import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, FormError, Group, PageHeader, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { StateOfReport } from '../figures/state-of-report.tsx';
import { Checklist } from './checklist.tsx';
import { DraftStatus } from './draft-status.tsx';
import { isEditable, type SheetReport } from './is-editable.ts';
import { LeftHere } from './left-here.tsx';
import { MonthSelect, type ReportMonths } from './month-select.tsx';
import { problemsOf } from './problems.ts';
import { Receipt } from './receipt.tsx';
import { SheetFields } from './sheet-fields.tsx';
import { SheetNotes } from './sheet-notes.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import { useDraft } from './use-draft.ts';
import { useSubmit } from './use-submit.ts';

export interface SheetProps {
  readonly report: SheetReport;
  readonly months: ReportMonths;
  /** The person has handed it in on this page. */
  readonly fresh: boolean;
  onSubmitted(): void;
}

/** One centre's month: what is asked, what stood there before, what is wrong, and handing in. */
export function Sheet({ report, months, fresh, onSubmitted }: SheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state, keeper] = useDraft(report);
  const submit = useSubmit(report, keeper, onSubmitted);
  const open = useCan('report.edit') && isEditable(report);
  const editable = open && state.status !== 'locked';
  const problems = editable ? problemsOf(report, state.draft) : [];
  const month = monthName(report.month, language);

  return (
    <Stack>
      <PageHeader
        title={t('sheet.title', { month })}
        lead={t('sheet.lead', { center: report.centerName, locality: report.locality })}
        state={<StateOfReport state={report.state} late={report.late} />}
        actions={<MonthSelect report={report} months={months} />}
      />
      <Anchor component={Link} to={`/monitoring/report/${report.month}/${report.centerId}`}>
        {t('sheet.history')}
      </Anchor>
      <SheetNotes report={report} />
      {!editable && <Receipt report={report} fresh={fresh} />}
      {!open && <LeftHere report={report} />}
      {state.refusal !== null && <FormError>{state.refusal}</FormError>}
      {submit.asked && <Checklist form={report.form} problems={problems} refusal={submit.refusal} />}
      <SheetFields
        report={report}
        state={state}
        keeper={keeper}
        problems={problems}
        editable={editable}
        asked={submit.asked}
      />
      {editable && (
        <Group justify="space-between">
          <DraftStatus report={report} state={state} keeper={keeper} />
          <Button size="md" onClick={() => void submit.ask()}>
            {t('sheet.submit')}
          </Button>
        </Group>
      )}
      <SubmitDialog month={month} steps={submit} />
    </Stack>
  );
}
