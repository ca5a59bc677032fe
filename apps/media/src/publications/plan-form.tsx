import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { ownZone, typedTime } from '@pbnet/micro-frontend/forms';
import { Button, Fieldset, FormError, Group, Select, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VideoPublications } from './publication-shapes.ts';
import { usePublicationStep } from './use-publication-step.ts';
import { WishFields, wishOf, type Wish } from './wish-fields.tsx';

export interface PlanFormProps {
  readonly videoId: string;
  readonly about: VideoPublications;
}

/** The wished time of the card, unless it has passed. */
function firstWish({ publishAt }: VideoPublications): Wish {
  const toCome = publishAt !== null && new Date(publishAt) > new Date();
  return { time: typedTime(toCome ? publishAt : null, ownZone()), title: '', description: '' };
}

export function PlanForm({ videoId, about }: PlanFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = usePublicationStep();
  const [id, setId] = useState(() => crypto.randomUUID());
  const [channelId, setChannelId] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const [wish, setWish] = useState(() => firstWish(about));
  const plan = useMutation(useApi().publications.plan.mutationOptions(done(t('publications.done.plan'))));

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (channelId === null) return;
    await plan
      .mutateAsync({ id, videoId, channelId, ...wishOf(wish) })
      .then(() => {
        setId(crypto.randomUUID());
        setChannelId(null);
        setAsked(false);
        setWish(firstWish(about));
      })
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Fieldset legend={t('publications.planTitle')}>
        <Stack>
          <FormError>{plan.error ? failureOf(plan.error, language).text : undefined}</FormError>
          <Select
            label={t('publications.channel')}
            data={about.channels.map(({ id: value, title, state }) => ({
              value,
              label: state === 'connected' ? title : `${title} · ${t('publications.notConnected')}`,
            }))}
            value={channelId}
            onChange={setChannelId}
            error={asked && channelId === null && t('publications.chooseChannel')}
          />
          <WishFields wish={wish} onChange={setWish} />
          <Group justify="end">
            <Button type="submit" loading={plan.isPending}>
              {t('publications.plan')}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
    </form>
  );
}
