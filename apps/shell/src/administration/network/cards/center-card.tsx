import { useApi } from '@pbnet/api-client/react';
import {
  changeCenter,
  closeCenter,
  correctCenter,
  resumeCenter,
  suspendCenter,
} from '@pbnet/validation/network';
import { useCan } from '@pbnet/micro-frontend';
import { Anchor } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CenterStateBadge } from '../center-state-badge.tsx';
import { centerFields as fields } from '../fields/fact-fields.ts';
import { noNames } from '../fields/shown-fact.ts';
import { currentVersion, shownVersions } from './current-version.ts';
import { closing } from './closing.ts';
import { dayCommand } from './day-command.tsx';
import { factsCommand } from './facts-command.tsx';
import { RecordHistory } from './history.tsx';
import { RecordPage, type CardCommand } from './record-page.tsx';
import { useCardAnswer } from './use-card-answer.ts';

export function CenterCard() {
  const { t } = useTranslation();
  const centerId = Number(useParams()['id']);
  const { centers } = useApi().network;
  const answer = useCardAnswer();
  const mayFollow = useCan('opening.read');
  const { data: card, error, refetch } = useQuery(centers.get.queryOptions({ centerId }));
  const change = useMutation(centers.change.mutationOptions(answer));
  const correct = useMutation(centers.correct.mutationOptions(answer));
  const suspend = useMutation(centers.suspend.mutationOptions(answer));
  const resume = useMutation(centers.resume.mutationOptions(answer));
  const close = useMutation(centers.close.mutationOptions(answer));

  const names = card?.names ?? noNames;
  const versions = shownVersions(card?.history ?? []);
  const current = currentVersion(card?.history ?? []);
  const base = { centerId, version: card?.version };
  const shared = { base, fields, names };
  const suspended = card?.suspensions.some(({ resumedOn }) => resumedOn === null) ?? false;

  const commands: readonly CardCommand[] = [
    factsCommand({
      ...shared,
      mode: 'change',
      permission: 'center.manage',
      label: t('network.change'),
      schema: changeCenter,
      command: change,
      versions: current ? [current] : [],
    }),
    factsCommand({
      ...shared,
      mode: 'correct',
      label: t('network.correct'),
      schema: correctCenter,
      command: correct,
      versions,
    }),
    ...(card?.closedOn === null
      ? [
          suspended
            ? dayCommand({
                id: 'resume',
                permission: 'center.manage',
                label: t('network.resume'),
                withReason: false,
                schema: resumeCenter,
                command: resume,
                base,
              })
            : dayCommand({
                id: 'suspend',
                permission: 'center.manage',
                label: t('network.suspend'),
                help: t('network.suspendHelp'),
                withReason: true,
                schema: suspendCenter,
                command: suspend,
                base,
              }),
          dayCommand({
            id: 'close',
            permission: 'center.manage',
            label: t('network.close'),
            help: t('network.closeHelp'),
            danger: true,
            withReason: true,
            schema: closeCenter,
            command: close,
            base,
          }),
        ]
      : []),
  ];
  const events = card
    ? [
        ...card.suspensions.flatMap(({ suspendedOn, resumedOn, reason }) => [
          { day: suspendedOn, text: t('network.suspendedFrom', { reason }) },
          ...(resumedOn === null ? [] : [{ day: resumedOn, text: t('network.resumed') }]),
        ]),
        ...closing(card, t),
      ]
    : [];

  return (
    <RecordPage
      view="centers"
      title={card && String(current?.facts['name'] ?? card.code)}
      state={card && <CenterStateBadge state={card.state} />}
      loading={{ error, retry: () => void refetch() }}
      fields={fields}
      facts={current?.facts ?? {}}
      names={names}
      fixed={card ? [[t('network.code'), card.code]] : []}
      commands={commands}
      more={
        mayFollow && (
          <Anchor component={Link} to={`/agreements/centers/${centerId}`}>
            {t('network.life')}
          </Anchor>
        )
      }
      history={<RecordHistory fields={fields} names={names} versions={versions} events={events} />}
    />
  );
}
