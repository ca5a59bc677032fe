import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isMonth } from '@pbnet/domain';
import { PageTitle, useCan, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Alert, Anchor, ErrorState, Icon, Loader, PageHeader, Stack } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { StateOfReport } from '../figures/state-of-report.tsx';
import type { SheetReport } from '../sheet/is-editable.ts';
import { FiguresTable } from './figures-table.tsx';
import { ReportActions } from './report-actions.tsx';
import { StepsTable } from './steps-table.tsx';

/** One centre's report with its history: where every figure of the product leads. */
export function ReportPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const { month, centerId } = useParams();
  const key = month !== undefined && isMonth(month) ? { month, centerId: Number(centerId) } : skipToken;
  const report = useQuery(api.reports.get.queryOptions(key));
  const steps = useQuery(api.reports.steps.queryOptions(key));
  const error = report.error ?? steps.error;

  if (error && !report.data)
    return <ErrorState what={failureOf(error, language).text} onRetry={() => void report.refetch()} />;
  if (!report.data) return <Loader aria-label={t('report.loading')} />;
  return (
    <Stack>
      <Head report={report.data} />
      <Standing report={report.data} />
      <FiguresTable report={report.data} />
      <StepsTable form={report.data.form} steps={steps.data ?? []} />
    </Stack>
  );
}

function Head({ report }: { readonly report: SheetReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const seesGrid = useUser().place.kind !== 'center';
  const mayEdit = useCan('report.edit');
  const month = monthName(report.month, language);
  const title = t('report.title', { center: report.centerName, month });
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        lead={t('report.lead', { regionalCenter: report.regionalCenterName, locality: report.locality })}
        state={<StateOfReport state={report.state} late={report.late} />}
        actions={<ReportActions report={report} />}
        {...(seesGrid
          ? {
              trail: (
                <Anchor
                  component={Link}
                  to={`/monitoring/grid/${report.month}?rc=${report.regionalCenterId}`}
                >
                  {t('report.back', { month })}
                </Anchor>
              ),
            }
          : {})}
      />
      {mayEdit && report.entry.refusal === null && (
        <Anchor component={Link} to={`/monitoring/sheet/${report.month}?center=${report.centerId}`}>
          {t('report.edit')}
        </Anchor>
      )}
    </>
  );
}

/** How much the figures are worth at the moment. */
function Standing({ report }: { readonly report: SheetReport }) {
  const { t } = useTranslation();
  const counted = report.state === 'submitted' || report.state === 'accepted';
  const words = [
    !counted && t('report.notCounted'),
    report.state === 'submitted' && t('report.notAccepted'),
    counted && report.period.state === 'open' && t('report.preliminary'),
    report.returnReason !== null && t('report.step.reason', { reason: report.returnReason }),
  ].filter((part) => part !== false);
  if (words.length === 0) return null;
  return (
    <Alert role="note" icon={<Icon name="info" />}>
      {words.join(' ')}
    </Alert>
  );
}
