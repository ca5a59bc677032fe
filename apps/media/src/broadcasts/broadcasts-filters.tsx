import { broadcastStates } from '@pbnet/domain/broadcasts';
import { Group, SearchField, SegmentedControl, Select, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { layouts, useBroadcastsAddress, views } from './broadcasts-address.ts';

export function BroadcastsFilters() {
  const { t } = useTranslation();
  const [{ view, layout, state, search }, change] = useBroadcastsAddress();
  return (
    <Stack gap="sm">
      <Group>
        <SegmentedControl
          aria-label={t('broadcasts.layout.label')}
          value={layout}
          onChange={(value) => change({ layout: layouts.find((known) => known === value) ?? 'list' })}
          data={layouts.map((value) => ({ value, label: t(`broadcasts.layout.${value}`) }))}
        />
        {layout === 'list' && (
          <SegmentedControl
            aria-label={t('broadcasts.view.label')}
            value={view}
            onChange={(value) =>
              change({ view: views.find((known) => known === value) ?? 'coming', state: undefined })
            }
            data={views.map((value) => ({ value, label: t(`broadcasts.view.${value}`) }))}
          />
        )}
      </Group>
      {layout === 'list' && (
        <Group align="end">
          <Select
            label={t('broadcasts.filter.state')}
            placeholder={t('broadcasts.filter.any')}
            clearable
            data={broadcastStates.map((value) => ({ value, label: t(`broadcasts.state.${value}`) }))}
            value={state ?? null}
            onChange={(value) => change({ state: broadcastStates.find((known) => known === value) })}
          />
          <SearchField
            label={t('broadcasts.filter.search')}
            value={search}
            onSearch={(typed) => change({ search: typed })}
          />
        </Group>
      )}
    </Stack>
  );
}
