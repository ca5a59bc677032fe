import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isDay } from '@pbnet/domain';
import { instantOf } from '@pbnet/domain/calendar';
import { useLanguage, zoneLabel } from '@pbnet/micro-frontend';
import { Button, DateTimePicker, FormError, SimpleGrid, Stack, Text, TextInput } from '@pbnet/ui';
import { planCeremony } from '@pbnet/validation/readiness';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from './readiness-shapes.ts';
import { useReadinessStep } from './use-readiness-step.ts';

/** The instant at which the clocks of the zone show it. */
function instantText(typed: string | null, zone: string): string | null {
  const day = typed?.slice(0, 10) ?? '';
  if (typed === null || !isDay(day)) return null;
  return instantOf({ day, time: typed.slice(11, 16) }, zone).toISOString();
}

/** Day, hours and place make a draft among the joint events; the rest is told there. */
export function PlanCeremony({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const step = useReadinessStep()(t('readiness.ceremony.made'));
  const plan = useMutation(useApi().readiness.planCeremony.mutationOptions(step));
  const [eventId] = useState(() => crypto.randomUUID());
  const [starts, setStarts] = useState<string | null>(null);
  const [ends, setEnds] = useState<string | null>(null);
  const [place, setPlace] = useState([sheet.locality, sheet.address].filter(Boolean).join(', '));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const zone = sheet.timeZone;

  function send(event: FormEvent) {
    event.preventDefault();
    const { id, version } = sheet;
    const times = { startsAt: instantText(starts, zone), endsAt: instantText(ends, zone) };
    const checked = planCeremony.safeParse({ id, version, eventId, ...times, zone, place });
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) plan.mutate(checked.data);
  }

  const badTimes = wrong.includes('startsAt') || wrong.includes('endsAt');
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm" maw="48rem" mt="sm">
        <Text c="dimmed">{t('readiness.ceremony.planHelp')}</Text>
        <FormError>{plan.error && failureOf(plan.error, language).text}</FormError>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DateTimePicker
            label={t('readiness.ceremony.starts')}
            description={t('readiness.ceremony.zone', { zone: zoneLabel(zone, language) })}
            valueFormat="DD.MM.YYYY HH:mm"
            value={starts}
            onChange={setStarts}
            error={badTimes && t('readiness.ceremony.wrong')}
          />
          <DateTimePicker
            label={t('readiness.ceremony.ends')}
            description={t('readiness.ceremony.zone', { zone: zoneLabel(zone, language) })}
            valueFormat="DD.MM.YYYY HH:mm"
            value={ends}
            onChange={setEnds}
          />
        </SimpleGrid>
        <TextInput
          label={t('readiness.ceremony.place')}
          value={place}
          maxLength={300}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
          error={wrong.includes('place') && t('readiness.ceremony.placeWrong')}
        />
        <div>
          <Button type="submit" loading={plan.isPending}>
            {t('readiness.ceremony.plan')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
