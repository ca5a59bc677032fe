import { handedIn, missingReports } from '@pbnet/domain/monitoring';
import { placeKey, type PlaceRef } from '@pbnet/domain/access';
import { useCan, useLanguage, useUser } from '@pbnet/micro-frontend';
import {
  Alert,
  Anchor,
  Breadcrumbs,
  Button,
  Group,
  Icon,
  PageHeader,
  Select,
  StateBadge,
  type Tone,
} from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { indicatorName } from '../figures/indicator-name.ts';
import { monthName } from '../figures/month-name.ts';
import { spans, useDashboardAddress } from './dashboard-address.ts';
import type { Overview, OverviewIndicator } from './dashboard.tsx';
import { fileAddress, panelQuestion } from './panel-question.ts';
import { stateOfOne } from './report-state.ts';
import { numberText } from '../figures/total-format.ts';

interface DashboardHeadProps {
  readonly overview: Overview;
  readonly indicator: OverviewIndicator | undefined;
}

const tones: Readonly<Record<string, Tone>> = { open: 'warning', closed: 'info', published: 'ok' };

/** Where and when: the names of the place, the month with its state, and what to choose from. */
export function DashboardHead({ overview, indicator }: DashboardHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { place: own } = useUser();
  const { to } = useDashboardAddress();
  const { trail, month, state, place } = overview;
  const discipline = {
    expected: overview.expected.at(-1) ?? 0,
    onTime: overview.onTime.at(-1) ?? 0,
    late: overview.late.at(-1) ?? 0,
    allZero: overview.allZero.at(-1) ?? 0,
  };
  const here = trail.at(-1)?.name ?? t('dashboard.network');
  const above: readonly { readonly place: PlaceRef; readonly name: string }[] = [
    ...(own.kind === 'network'
      ? [{ place: { kind: 'network' } as const, name: t('dashboard.network') }]
      : []),
    ...trail.map(({ kind, id, name }) => ({ place: { kind, id } as PlaceRef, name })),
  ].slice(0, -1);
  const text = (number: number) => numberText(number, language);

  return (
    <>
      <PageHeader
        title={`${here}, ${monthName(month, language)}`}
        state={
          <StateBadge tone={tones[state] ?? 'neutral'}>
            {state === 'open'
              ? t('dashboard.preliminary')
              : t(state === 'published' ? 'dashboard.published' : 'dashboard.closed')}
          </StateBadge>
        }
        lead={
          place.kind === 'center'
            ? t(`dashboard.leadOfOne.${stateOfOne(discipline) ?? 'nothing'}`)
            : t('dashboard.lead', {
                expected: text(discipline.expected),
                handedIn: text(handedIn(discipline)),
                onTime: text(discipline.onTime),
                late: text(discipline.late),
                missing: text(missingReports(discipline)),
              })
        }
        actions={<Actions overview={overview} indicator={indicator} />}
        {...(above.length === 0
          ? {}
          : {
              trail: (
                <nav aria-label={t('dashboard.trail')}>
                  <Breadcrumbs>
                    {above.map(({ place, name }) => (
                      <Anchor key={placeKey(place)} component={Link} to={to({ place })}>
                        {name}
                      </Anchor>
                    ))}
                    <span aria-current="page">{here}</span>
                  </Breadcrumbs>
                </nav>
              ),
            })}
      />
      {overview.corrections > 0 && (
        <Alert icon={<Icon name="history" />}>
          {t('dashboard.corrected', { corrections: text(overview.corrections) })}
        </Alert>
      )}
      <Choices overview={overview} indicator={indicator} />
    </>
  );
}

/** Ways on from the month: the one report of a centre, the published results, everything as a file. */
function Actions({ overview, indicator }: DashboardHeadProps) {
  const { t } = useTranslation();
  const months = useDashboardAddress().address.span;
  const readsReports = useCan('report.read');
  const { place, month, state } = overview;
  return (
    <>
      {place.kind === 'center' && readsReports && (
        <Button component={Link} to={`/monitoring/report/${month}/${place.id}`} variant="default">
          {t('dashboard.openReport')}
        </Button>
      )}
      {state === 'published' && (
        <Button
          component={Link}
          to={`/monitoring/results/${month}`}
          variant="default"
          leftSection={<Icon name="award" />}
        >
          {t('dashboard.results')}
        </Button>
      )}
      {indicator && (
        <Button
          component="a"
          href={fileAddress('overview', panelQuestion({ overview, indicator }, months))}
          variant="default"
          leftSection={<Icon name="download" />}
        >
          {t('dashboard.downloadAll')}
        </Button>
      )}
    </>
  );
}

function Choices({ overview, indicator }: DashboardHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { address, change } = useDashboardAddress();
  return (
    <Group gap="md" align="end">
      <Select
        label={t('dashboard.month')}
        searchable
        allowDeselect={false}
        value={overview.month}
        data={overview.periods
          .toReversed()
          .map(({ month }) => ({ value: month, label: monthName(month, language) }))}
        onChange={(month) => change({ month })}
      />
      <Select
        label={t('dashboard.indicator')}
        allowDeselect={false}
        w={380}
        maw="100%"
        value={indicator?.code ?? null}
        data={overview.indicators.map((one) => ({ value: one.code, label: indicatorName(one, language) }))}
        onChange={(code) => change({ indicator: code })}
      />
      <Select
        label={t('dashboard.span')}
        allowDeselect={false}
        value={String(address.span)}
        data={spans.map((span) => ({ value: String(span), label: t(`dashboard.spans.m${span}`) }))}
        onChange={(span) => change({ span })}
      />
    </Group>
  );
}
