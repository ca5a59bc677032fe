import { useApi } from '@pbnet/api-client/react';
import { placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Radio, Stack } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NamedBroadcast } from './broadcast-shapes.ts';

interface SlotQuestion {
  readonly broadcast: NamedBroadcast;
  readonly channelId: string | null;
  /** Minutes; null while what is typed is no number. */
  readonly preparation: number | null;
}

/** Who holds the channel at the wished time, and when it is free instead; undefined while it is not known. */
export function useSlot({ broadcast, channelId, preparation }: SlotQuestion) {
  const { id: exceptId, startsAt, endsAt } = broadcast;
  const known = channelId !== null && preparation !== null && startsAt !== null && endsAt !== null;
  const { data } = useQuery(
    useApi().broadcasts.slot.queryOptions(
      known ? { channelId, preparation, startsAt, endsAt, exceptId } : skipToken,
    ),
  );
  return channelId === null ? undefined : data;
}

export interface SlotChoiceProps {
  readonly broadcast: NamedBroadcast;
  readonly slot: ReturnType<typeof useSlot>;
  /** ISO text of the free begin that was chosen. */
  readonly chosen: string | null;
  readonly error: string | undefined;
  onChoose(startsAt: string): void;
}

/** Says whether the channel is free; where it is not, a free time is taken at one press. */
export function SlotChoice({ broadcast, slot, chosen, error, onChoose }: SlotChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { startsAt, endsAt, zone } = broadcast;
  if (!slot) return null;
  if (slot.clashes.length === 0) return <Alert color="green">{t('broadcasts.agree.isFree')}</Alert>;
  const length = startsAt === null || endsAt === null ? 0 : Date.parse(endsAt) - Date.parse(startsAt);
  const ends = (at: string) => new Date(Date.parse(at) + length).toISOString();
  const titles = slot.clashes.map((clash) => `«${clash.title}», ${placeTime({ ...clash, zone }, language)}`);
  return (
    <Stack gap="sm">
      <Alert color="red" role="alert">
        {t('broadcasts.agree.taken', { titles: titles.join('; ') })}{' '}
        {slot.free.length === 0 && t('broadcasts.agree.noFree')}
      </Alert>
      {slot.free.length > 0 && (
        <Radio.Group label={t('broadcasts.agree.free')} value={chosen} onChange={onChoose} error={error}>
          <Stack gap="xs" mt="xs">
            {slot.free.map((at) => (
              <Radio
                key={at}
                value={at}
                label={placeTime({ startsAt: at, endsAt: ends(at), zone }, language)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Stack>
  );
}
