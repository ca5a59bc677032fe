import { asDay, isDay, type Day } from '@pbnet/domain';
import { PageTitle, useCan } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, Group, Icon, PageHeader, SegmentedControl, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFilters } from '../../forms/use-filters.ts';
import { CenterList } from './lists/center-list.tsx';
import { OrganizationList } from './lists/organization-list.tsx';
import { RegionList } from './lists/region-list.tsx';
import { RegionalCenterList } from './lists/regional-center-list.tsx';
import { networkPath, networkViews, viewOf } from './views.ts';

const lists = {
  regions: RegionList,
  'regional-centers': RegionalCenterList,
  centers: CenterList,
  organizations: OrganizationList,
};

export interface ListProps {
  /** The day of the list; undefined stands for today. */
  readonly asOf: Day | undefined;
}

/** The registry of the network on any day: from regions down to centres. */
export function NetworkPage() {
  const { t } = useTranslation();
  const filters = useFilters();
  const mayManage = useCan('network.manage');
  const view = viewOf(filters.get('view'));
  const on = filters.get('on');
  const asOf = isDay(on) ? asDay(on) : undefined;
  const List = lists[view];

  return (
    <>
      <PageTitle title={t('network.title')} />
      <PageHeader
        title={t('network.title')}
        lead={t('network.lead')}
        actions={
          mayManage && (
            <Button component={Link} to={`${networkPath}/${view}/new`} leftSection={<Icon name="add" />}>
              {t(`network.add.${view}`)}
            </Button>
          )
        }
      />
      <Stack>
        <Group align="end">
          <SegmentedControl
            aria-label={t('network.view')}
            data={networkViews.map((value) => ({ value, label: t(`network.views.${value}`) }))}
            value={view}
            onChange={(next) =>
              filters.set({ view: next, region: null, rc: null, state: null, search: null })
            }
          />
          <DatePickerInput
            label={t('network.asOf')}
            placeholder={t('network.today')}
            clearable
            value={asOf ?? null}
            onChange={(day) => filters.set({ on: day })}
            w="14rem"
          />
        </Group>
        <List asOf={asOf} />
      </Stack>
    </>
  );
}
