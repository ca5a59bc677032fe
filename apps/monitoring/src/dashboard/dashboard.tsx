import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { Stack } from '@pbnet/ui';
import { useDashboardAddress } from './dashboard-address.ts';
import { DashboardHead } from './dashboard-head.tsx';
import { DisciplinePanel } from './discipline-panel.tsx';
import { IndicatorCards } from './indicator-cards.tsx';
import { PartsPanel } from './parts-panel.tsx';
import { RegionPanel } from './region-panel.tsx';
import { TrendPanel } from './trend-panel.tsx';

export type Overview = ApiOutputs['dashboard']['overview'];
export type OverviewIndicator = Overview['indicators'][number];

/** The indicator of the address, else the first whose zeros matter, else the first. */
export function chosenIndicator(
  { indicators }: Overview,
  code: string | null,
): OverviewIndicator | undefined {
  const usual = indicators.find(({ code: known }) => known === 'visits');
  return (
    indicators.find((indicator) => indicator.code === code) ??
    usual ??
    indicators.find(({ zeroPolicy }) => zeroPolicy === 'matters') ??
    indicators[0]
  );
}

export interface PanelProps {
  readonly overview: Overview;
  readonly indicator: OverviewIndicator;
}

export function Dashboard({ overview }: { readonly overview: Overview }) {
  const { address } = useDashboardAddress();
  const language = useLanguage();
  const indicator = chosenIndicator(overview, address.indicator);
  return (
    <Stack gap="lg" key={language}>
      <DashboardHead overview={overview} indicator={indicator} />
      <IndicatorCards overview={overview} chosen={indicator} />
      {indicator && (
        <>
          <TrendPanel overview={overview} indicator={indicator} />
          {overview.place.kind === 'network' && <RegionPanel overview={overview} indicator={indicator} />}
          {overview.place.kind !== 'center' && <PartsPanel overview={overview} indicator={indicator} />}
          <DisciplinePanel overview={overview} indicator={indicator} />
        </>
      )}
    </Stack>
  );
}
