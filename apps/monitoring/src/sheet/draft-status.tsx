import { clockName, useLanguage } from '@pbnet/micro-frontend';
import { SaveStatus } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { DraftKeeper, SheetState } from './draft-keeper.ts';
import type { SheetReport } from './is-editable.ts';

export interface DraftStatusProps {
  readonly report: SheetReport;
  readonly state: SheetState;
  readonly keeper: DraftKeeper;
}

/** Where the figures are now, and the way out when they are not on the server. */
export function DraftStatus({ report, state, keeper }: DraftStatusProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [comparing, setComparing] = useState(false);
  const { status, savedAt, unsent } = state;

  const actions = {
    conflict: { label: t('sheet.compare'), onClick: () => setComparing(true) },
    local: { label: t('sheet.retry'), onClick: () => void keeper.flush() },
  };
  const action = status === 'conflict' || status === 'local' ? actions[status] : undefined;
  const at =
    status === 'saved' && savedAt ? t('sheet.savedAt', { time: clockName(savedAt, language) }) : undefined;

  return (
    <>
      <SaveStatus
        state={status}
        unsent={status === 'local' || status === 'conflict' ? unsent.length : 0}
        {...(at === undefined ? {} : { at })}
        {...(action === undefined ? {} : { action })}
      />
      {comparing && (
        <ConflictDialog
          report={report}
          draft={state.draft}
          onResolve={(fresh, choice) => {
            keeper.resolve(fresh, choice);
            setComparing(false);
          }}
          onClose={() => setComparing(false)}
        />
      )}
    </>
  );
}
