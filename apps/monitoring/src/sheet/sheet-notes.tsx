import { dayIn } from '@pbnet/domain';
import { dayName, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { SheetReport } from './is-editable.ts';

/** What the person must know before typing: the due day, why it is locked, why it came back. */
export function SheetNotes({ report }: { readonly report: SheetReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { period, entry, state, extendedDueOn, returnReason } = report;
  const day = (of: typeof period.dueOn) => dayName(of, language);
  const handedIn = state === 'submitted' || state === 'accepted';

  function due(): string {
    if (entry.lastDay === null) return t('sheet.dueHeadquarters', { due: day(period.dueOn) });
    const own = extendedDueOn ?? period.dueOn;
    if (entry.lastDay <= own) return t('sheet.due', { day: day(entry.lastDay) });
    const over = dayIn(report.timeZone, new Date()) > own;
    return t(over ? 'sheet.dueLate' : 'sheet.dueBoth', { due: day(own), day: day(entry.lastDay) });
  }

  function deadline(): string {
    if (handedIn) return t('sheet.handedIn');
    if (entry.refusal !== null) return t(`sheet.locked.${entry.refusal}`);
    const extended = extendedDueOn === null ? '' : ` ${t('sheet.extended', { due: day(period.dueOn) })}`;
    return report.reopened ? '' : due() + extended;
  }

  const words = deadline();
  return (
    <>
      {returnReason !== null && !handedIn && (
        <Alert role="note" color="yellow" icon={<Icon name="warning" />}>
          {t(report.reopened ? 'sheet.reopenedNote' : 'sheet.returnedNote', { reason: returnReason })}
        </Alert>
      )}
      {words !== '' && (
        <Alert role="note" icon={<Icon name={entry.refusal === null && !handedIn ? 'clock' : 'lock'} />}>
          {words}
        </Alert>
      )}
      {!report.fullMonth && (
        <Alert role="note" icon={<Icon name="info" />}>
          {t('sheet.notWhole')}
        </Alert>
      )}
    </>
  );
}
