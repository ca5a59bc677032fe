import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReturnDialog } from '../figures/return-dialog.tsx';
import type { SheetReport } from '../sheet/is-editable.ts';
import { ReopenDialog } from './reopen-dialog.tsx';

/** Accepting, returning and, for headquarters, reopening one report. */
export function ReportActions({ report }: { readonly report: SheetReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const mayAccept = useCan('report.accept');
  const mayReopen = useCan('report.reopen');
  const [dialog, setDialog] = useState<'return' | 'reopen' | null>(null);
  const { month, centerId, version, state, period } = report;
  const refresh = () => queries.invalidateQueries(api.reports.pathFilter());
  const accept = useMutation(
    api.reports.accept.mutationOptions({
      async onSuccess() {
        host.notify({ tone: 'done', text: t('report.accepted') });
        await refresh();
      },
      onError: (error) => host.notify({ tone: 'failed', text: failureOf(error, language).text }),
    }),
  );
  const handedIn = state === 'submitted' || state === 'accepted';
  const closed = period.state === 'closed' || period.state === 'published';

  return (
    <>
      {mayAccept && handedIn && period.state === 'open' && (
        <Button variant="default" onClick={() => setDialog('return')}>
          {t('report.return')}
        </Button>
      )}
      {mayReopen && closed && (handedIn || state === 'missing') && (
        <Button variant="default" onClick={() => setDialog('reopen')}>
          {t('report.reopen')}
        </Button>
      )}
      {mayAccept && state === 'submitted' && (
        <Button loading={accept.isPending} onClick={() => accept.mutate({ month, centerId, version })}>
          {t('report.accept')}
        </Button>
      )}
      {dialog === 'return' && (
        <ReturnDialog
          {...{ month, centerId, version }}
          center={report.centerName}
          onReturned={() => void refresh()}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'reopen' && <ReopenDialog report={report} onClose={() => setDialog(null)} />}
    </>
  );
}
