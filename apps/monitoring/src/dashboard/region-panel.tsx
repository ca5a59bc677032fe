import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Group, SegmentedControl, Stack } from '@pbnet/ui';
import { RussiaMap, TileGrid, valueClasses } from '@pbnet/ui/map';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { indicatorName } from '../figures/indicator-name.ts';
import { useDashboardAddress } from './dashboard-address.ts';
import type { PanelProps } from './dashboard.tsx';
import { numberText } from '../figures/total-format.ts';
import { fileAddress, panelQuestion } from './panel-question.ts';
import { Panel } from './panel.tsx';
import { regionUnits } from './region-units.ts';

/** The indicator by region, as equal tiles or on the map. */
export function RegionPanel(props: PanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const { address, change } = useDashboardAddress();
  const question = panelQuestion(props, 1);
  const query = useQuery({
    ...api.dashboard.parts.queryOptions(question),
    placeholderData: keepPreviousData,
  });

  return (
    <Panel query={query}>
      {(parts) => {
        const text = (value: number) => numberText(value, language);
        const classes = valueClasses(parts.totals, text);
        const { units, best, missing } = regionUnits(parts, {
          classOf: classes.classOf,
          number: text,
          words: (figures) => t('dashboard.regionText', figures),
        });
        const ids = new Map(parts.codes.map((code, index) => [code, parts.ids[index]]));
        const picture = {
          title: t('dashboard.regions', { name: indicatorName(parts.indicator, language) }),
          summary:
            missing === 0
              ? t('dashboard.regionsSummary', { best })
              : t('dashboard.regionsSummaryMissing', { best, count: missing }),
          downloadHref: fileAddress('parts', question),
          units,
          legend: classes.legend,
          onSelect: (code: string) => {
            const id = ids.get(code);
            if (id !== undefined) change({ place: { kind: 'region', id } });
          },
        };
        return (
          <Stack gap="sm">
            <Group justify="end">
              <SegmentedControl
                aria-label={t('dashboard.view')}
                value={address.view}
                data={[
                  { value: 'tiles', label: t('dashboard.tiles') },
                  { value: 'map', label: t('dashboard.map') },
                ]}
                onChange={(view) => change({ view: view === 'map' ? 'map' : null })}
              />
            </Group>
            {address.view === 'map' ? <RussiaMap {...picture} /> : <TileGrid {...picture} />}
          </Stack>
        );
      }}
    </Panel>
  );
}
