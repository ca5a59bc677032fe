import { useApi } from '@pbnet/api-client/react';
import { Failed, useLanguage, useUser } from '@pbnet/micro-frontend';
import { EmptyState, formatNumber, List, Loader, Select, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApiOutputs } from '@pbnet/api-client';
import { MethodItem } from './method-item.tsx';
import { useMethodsAddress } from './methods-address.ts';

type Recommendations = ApiOutputs['methods']['recommend'];
type Weak = Recommendations['weak'][number];

/** Methods for the indicators that are low beside others of the size, each with its reason. */
export function Recommended() {
  const { t } = useTranslation();
  const network = useUser().place.kind === 'network';
  const [{ whom }, change] = useMethodsAddress();
  const { data, error, refetch } = useQuery(
    useApi().methods.recommend.queryOptions(network && whom !== undefined ? { regionalCenterId: whom } : {}),
  );
  return (
    <Stack>
      {network && <RegionalCenterSelect value={whom} onChange={(next) => change({ whom: next })} />}
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('methods.loading')} />}
      {data && <Shown found={data} />}
    </Stack>
  );
}

interface RegionalCenterSelectProps {
  readonly value: number | undefined;
  onChange(id: number | undefined): void;
}

function RegionalCenterSelect({ value, onChange }: RegionalCenterSelectProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(useApi().network.regionalCenters.list.queryOptions({}));
  return (
    <Select
      label={t('methods.recommend.whom')}
      placeholder={t('methods.recommend.choose')}
      searchable
      clearable
      data={data.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === undefined ? null : String(value)}
      onChange={(id) => onChange(id === null ? undefined : Number(id))}
    />
  );
}

function Shown({ found: { regionalCenterId, weak, methods, months } }: { readonly found: Recommendations }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (regionalCenterId === null) return <Text>{t('methods.recommend.chooseHelp')}</Text>;
  if (months === null || weak.length === 0)
    return (
      <EmptyState title={t('methods.recommend.none')}>
        {t(months === null ? 'methods.recommend.noMonths' : 'methods.recommend.noneHelp')}
      </EmptyState>
    );
  const nameOf = ({ nameRu, nameEn }: Weak) => (language === 'ru' ? nameRu : nameEn);
  const namesOf = (codes: readonly string[]) =>
    weak
      .filter(({ code }) => codes.includes(code))
      .map((row) => `«${nameOf(row)}»`)
      .join(', ');
  return (
    <Stack>
      <section aria-labelledby="weak-title">
        <Title order={2} size="h4" id="weak-title" mb="xs">
          {t('methods.recommend.why')}
        </Title>
        <List>
          {weak.map((row) => (
            <List.Item key={row.code}>
              {t(row.own === 0 ? 'methods.recommend.zero' : 'methods.recommend.low', {
                name: nameOf(row),
                own: formatNumber(Math.round(row.own * 10) / 10, language),
                usual: formatNumber(Math.round(row.usual * 10) / 10, language),
                others: row.others,
              })}
            </List.Item>
          ))}
        </List>
        <Text size="sm" c="dimmed" mt="xs">
          {t('methods.recommend.how', { from: months.from, to: months.to })}
        </Text>
      </section>
      {methods.length === 0 && <Text>{t('methods.recommend.noMethods')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} aria-label={t('methods.show.recommended')}>
        {methods.map(({ method, moves, applied }) => (
          <MethodItem
            key={method.id}
            method={method}
            reason={
              <>
                <Text>{t('methods.recommend.moves', { names: namesOf(moves) })}</Text>
                {applied && (
                  <div>
                    <StateBadge tone="neutral">{t('methods.recommend.applied')}</StateBadge>
                  </div>
                )}
              </>
            }
          />
        ))}
      </Stack>
    </Stack>
  );
}
