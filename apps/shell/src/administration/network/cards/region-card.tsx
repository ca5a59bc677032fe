import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { changeRegion, correctRegion } from '@pbnet/validation/network';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { regionFields as fields } from '../fields/fact-fields.ts';
import { noNames as names } from '../fields/shown-fact.ts';
import { currentVersion, shownVersions } from './current-version.ts';
import { factsCommand } from './facts-command.tsx';
import { RecordHistory } from './history.tsx';
import { RecordPage } from './record-page.tsx';
import { useCardAnswer } from './use-card-answer.ts';

export function RegionCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const regionId = Number(useParams()['id']);
  const { regions } = useApi().network;
  const answer = useCardAnswer();
  const { data: card, error, refetch } = useQuery(regions.get.queryOptions({ regionId }));
  const change = useMutation(regions.change.mutationOptions(answer));
  const correct = useMutation(regions.correct.mutationOptions(answer));

  const versions = shownVersions(card?.history ?? []);
  const current = currentVersion(card?.history ?? []);
  const shared = { base: { regionId, version: card?.version }, fields, names };

  return (
    <RecordPage
      view="regions"
      title={card && String(current?.facts[language === 'ru' ? 'nameRu' : 'nameEn'] ?? card.code)}
      loading={{ error, retry: () => void refetch() }}
      fields={fields}
      facts={current?.facts ?? {}}
      names={names}
      fixed={card ? [[t('network.code'), card.code]] : []}
      commands={[
        factsCommand({
          ...shared,
          mode: 'change',
          label: t('network.change'),
          schema: changeRegion,
          command: change,
          versions: current ? [current] : [],
        }),
        factsCommand({
          ...shared,
          mode: 'correct',
          label: t('network.correct'),
          schema: correctRegion,
          command: correct,
          versions,
        }),
      ]}
      history={<RecordHistory fields={fields} names={names} versions={versions} />}
    />
  );
}
