import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, Stack, Text, Title } from '@pbnet/ui';
import { closeCenter, resumeCenter, suspendCenter } from '@pbnet/validation/network';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from './center-shapes.ts';
import { DayForm } from './day-form.tsx';
import { useCenterAnswer } from './use-center-answer.ts';

type Command = 'suspend' | 'resume' | 'close';

/** Dated commands of a centre's life; its facts are changed on the card of the registry. */
export function LifeCommands({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { centers } = useApi().network;
  const answer = useCenterAnswer();
  const [chosen, setChosen] = useState<Command>();
  const suspend = useMutation(centers.suspend.mutationOptions(answer));
  const resume = useMutation(centers.resume.mutationOptions(answer));
  const close = useMutation(centers.close.mutationOptions(answer));
  if (card.closedOn !== null) return null;
  const suspended = card.suspensions.some(({ resumedOn }) => resumedOn === null);
  const commands: readonly Command[] = [suspended ? 'resume' : 'suspend', 'close'];
  const base = { centerId: card.id, version: card.version };
  const done = { onSuccess: () => setChosen(undefined) };
  const words = (error: unknown) => (error ? failureOf(error, language).text : undefined);
  const shared = { card, onCancel: () => setChosen(undefined) };

  return (
    <section>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('centers.life.title')}
        </Title>
        {chosen === undefined && (
          <Group>
            {commands.map((command) => (
              <Button key={command} variant="default" onClick={() => setChosen(command)}>
                {t(`centers.life.${command}`)}
              </Button>
            ))}
          </Group>
        )}
        {chosen !== undefined && <Text>{t(`centers.life.${chosen}Help`)}</Text>}
        {chosen === 'suspend' && (
          <DayForm
            {...shared}
            schema={suspendCenter}
            base={base}
            fields={['reason']}
            label={t('centers.life.suspend')}
            error={words(suspend.error)}
            pending={suspend.isPending}
            onSubmit={(input) => suspend.mutate(input, done)}
          />
        )}
        {chosen === 'resume' && (
          <DayForm
            {...shared}
            schema={resumeCenter}
            base={base}
            fields={[]}
            label={t('centers.life.resume')}
            error={words(resume.error)}
            pending={resume.isPending}
            onSubmit={(input) => resume.mutate(input, done)}
          />
        )}
        {chosen === 'close' && (
          <DayForm
            {...shared}
            schema={closeCenter}
            base={base}
            fields={['reason', 'writeOff']}
            label={t('centers.life.close')}
            error={words(close.error)}
            pending={close.isPending}
            onSubmit={(input) => close.mutate(input, done)}
          />
        )}
      </Stack>
    </section>
  );
}
