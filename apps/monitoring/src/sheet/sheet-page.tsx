import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isMonth, type Month } from '@pbnet/domain';
import { PageTitle, useLanguage, useUser } from '@pbnet/micro-frontend';
import { EmptyState, ErrorState, Loader } from '@pbnet/ui';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { ChooseCenter } from './choose-center.tsx';
import { isEditable } from './is-editable.ts';
import { Sheet } from './sheet.tsx';

function useCenterId(): number | null {
  const { place } = useUser();
  const [search] = useSearchParams();
  if (place.kind === 'center') return place.centerId;
  const asked = Number(search.get('center'));
  return Number.isInteger(asked) && asked > 0 ? asked : null;
}

type Months = ApiOutputs['reports']['months'];

/** The month of the address, else the newest that is open, else the newest. */
function chosenMonth(asked: string | undefined, months: Months | undefined): Month | undefined {
  if (asked !== undefined && isMonth(asked)) return asked;
  const open = months?.find(({ periodState }) => periodState === 'open');
  return (open ?? months?.[0])?.month;
}

/** The month sheet of one centre. */
export function SheetPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const [submitted, setSubmitted] = useState<string | null>(null);
  const centerId = useCenterId();
  const asked = useParams()['month'];
  const months = useQuery(api.reports.months.queryOptions(centerId === null ? skipToken : { centerId }));
  const month = chosenMonth(asked, months.data);
  const report = useQuery({
    ...api.reports.get.queryOptions(centerId === null || !month ? skipToken : { centerId, month }),
    refetchOnWindowFocus: false,
  });
  const title = month ? t('sheet.title', { month: monthName(month, language) }) : t('sheet.chooseTitle');

  function body() {
    if (centerId === null) return <ChooseCenter />;
    const failed = months.error ?? report.error;
    if (failed && !report.data) {
      const failure = failureOf(failed, language);
      return (
        <ErrorState
          what={failure.text}
          {...(failure.reference === null ? {} : { reference: failure.reference })}
          onRetry={() => void (months.error ? months.refetch() : report.refetch())}
        />
      );
    }
    if (months.data && !month)
      return (
        <EmptyState title={t('sheet.nothing')} icon="calendar">
          {t('sheet.nothingHelp')}
        </EmptyState>
      );
    if (!report.data) return <Loader aria-label={t('sheet.loading')} />;
    return (
      <Sheet
        key={`${report.data.centerId}/${report.data.month}/${isEditable(report.data)}`}
        report={report.data}
        months={months.data ?? []}
        fresh={submitted === `${report.data.centerId}/${report.data.month}`}
        onSubmitted={() => {
          setSubmitted(`${centerId}/${month}`);
          void queries.invalidateQueries(api.reports.pathFilter());
        }}
      />
    );
  }

  return (
    <>
      <PageTitle title={title} />
      {body()}
    </>
  );
}
