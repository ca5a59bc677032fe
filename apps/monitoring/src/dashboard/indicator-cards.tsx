import { handedIn } from '@pbnet/domain/monitoring';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  Group,
  Icon,
  SimpleGrid,
  Sparkline,
  Stack,
  StatCard,
  VisuallyHidden,
} from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { indicatorName } from '../figures/indicator-name.ts';
import { useDashboardAddress } from './dashboard-address.ts';
import type { Overview, OverviewIndicator } from './dashboard.tsx';
import { movement, numberText, type Movement } from '../figures/total-format.ts';

interface IndicatorCardsProps {
  readonly overview: Overview;
  readonly chosen: OverviewIndicator | undefined;
}

/** Key figures of the month: how many reported, and every indicator with its way of the last year. */
export function IndicatorCards({ overview, chosen }: IndicatorCardsProps) {
  const { t } = useTranslation();
  const { address, to } = useDashboardAddress();
  const shown = overview.indicators
    .map((indicator, index) => ({ indicator, index }))
    .filter(
      ({ indicator }) => address.all || indicator.zeroPolicy === 'matters' || indicator.code === chosen?.code,
    );
  const hidden = overview.indicators.length - shown.length;
  return (
    <Stack gap="sm" role="group" aria-label={t('dashboard.cards')}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        {overview.place.kind !== 'center' && <ReportsCard overview={overview} />}
        {shown.map(({ indicator, index }) => (
          <IndicatorCard
            key={indicator.code}
            overview={overview}
            indicator={indicator}
            index={index}
            chosen={indicator.code === chosen?.code}
          />
        ))}
      </SimpleGrid>
      {(hidden > 0 || address.all) && (
        <div>
          <Button
            component={Link}
            to={to({ all: address.all ? null : '1' })}
            preventScrollReset
            variant="subtle"
            leftSection={<Icon name={address.all ? 'chevron-up' : 'chevron-down'} />}
          >
            {t(address.all ? 'dashboard.less' : 'dashboard.more')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function useTrendWords(): (moved: Movement | null) => { direction: Movement['direction']; text: string } {
  const { t } = useTranslation();
  return (moved) => {
    if (!moved) return { direction: 'same', text: t('dashboard.noPrevious') };
    if (moved.direction === 'same') return { direction: 'same', text: t('dashboard.sameMonth') };
    return { direction: moved.direction, text: t('dashboard.changeMonth', { change: moved.text }) };
  };
}

function ReportsCard({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const trendWords = useTrendWords();
  const readsBoard = useCan('board.read');
  const values = overview.months.map((_, at) =>
    handedIn({ onTime: overview.onTime[at] ?? 0, late: overview.late[at] ?? 0 }),
  );
  return (
    <StatCard
      label={t('dashboard.reports')}
      value={values.at(-1) ?? null}
      unit={t('dashboard.outOf', { expected: numberText(overview.expected.at(-1) ?? 0, language) })}
      trend={trendWords(movement(values.at(-2) ?? null, values.at(-1) ?? null, language))}
      picture={<Line name={t('dashboard.reports')} values={values} />}
      link={
        readsBoard && (
          <Anchor component={Link} to={`/monitoring/board/${overview.month}`}>
            {t('dashboard.board')}
          </Anchor>
        )
      }
    />
  );
}

interface LineProps {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

function Line({ name, values }: LineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const low = numberText(Math.min(...known), language);
  const high = numberText(Math.max(...known), language);
  return (
    <Sparkline
      values={values}
      width={220}
      height={40}
      label={t('dashboard.sparkline', { name, low, high })}
    />
  );
}

interface IndicatorCardProps {
  readonly overview: Overview;
  readonly indicator: OverviewIndicator;
  readonly index: number;
  readonly chosen: boolean;
}

function IndicatorCard({ overview, indicator, index, chosen }: IndicatorCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { to } = useDashboardAddress();
  const trendWords = useTrendWords();
  const totals = overview.totals[index] ?? [];
  const name = indicatorName(indicator, language);
  return (
    <StatCard
      label={name}
      value={totals.at(-1) ?? null}
      unit={indicator.unit}
      {...(overview.place.kind === 'center'
        ? {}
        : {
            coverage: {
              counted: overview.counted[index]?.at(-1) ?? 0,
              expected: overview.expected.at(-1) ?? 0,
            },
          })}
      trend={trendWords(movement(totals.at(-2) ?? null, totals.at(-1) ?? null, language))}
      picture={<Line name={name} values={totals} />}
      link={
        chosen ? (
          <Group gap={6} c="dimmed">
            <Icon name="arrow-down" /> {t('dashboard.chosen')}
          </Group>
        ) : (
          <Anchor component={Link} to={to({ indicator: indicator.code })} preventScrollReset>
            {t('dashboard.choose')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Anchor>
        )
      }
    />
  );
}
