import { useApi } from '@pbnet/api-client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, FormError, Select, Stack, TextInput, Title } from '@pbnet/ui';
import { inviteJuror, type InviteJuror as Invitation } from '@pbnet/validation/contests';
import { useMutation } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useContestStep } from './use-contest-step.ts';
import { useRegions } from './use-regions.ts';

export function InviteJuror({ contestId }: { readonly contestId: string }) {
  const { t } = useTranslation();
  const regions = useRegions();
  const { failure, run } = useContestStep();
  const invite = useMutation(useApi().contests.inviteJuror.mutationOptions());
  const { control, register, handleSubmit, reset, formState } = useForm<Invitation>({
    resolver: zodResolver(inviteJuror),
    defaultValues: { contestId, name: '', email: '', regionId: null },
  });
  const { errors, isSubmitting } = formState;

  const send = handleSubmit(async (invitation) => {
    const done = t('contests.jury.invited', { name: invitation.name });
    if (await run(invite.mutateAsync(invitation), done)) reset();
  });

  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('contests.jury.invite')}
      </Title>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack maw="30rem">
          <FormError>{failure}</FormError>
          <TextInput
            label={t('contests.jury.inviteName')}
            autoComplete="off"
            error={errors.name && t('contests.jury.wrongName')}
            {...register('name')}
          />
          <TextInput
            type="email"
            label={t('contests.jury.inviteEmail')}
            description={t('contests.jury.inviteHelp')}
            autoComplete="off"
            error={errors.email && t('contests.jury.wrongEmail')}
            {...register('email')}
          />
          <Controller
            control={control}
            name="regionId"
            render={({ field: { value, onChange, ref } }) => (
              <Select
                ref={ref}
                label={t('contests.jury.inviteRegion')}
                placeholder={t('contests.jury.noRegion')}
                searchable
                clearable
                data={[...regions].map(([id, name]) => ({ value: String(id), label: name }))}
                value={value === null ? null : String(value)}
                onChange={(id) => onChange(id === null ? null : Number(id))}
              />
            )}
          />
          <div>
            <Button type="submit" loading={isSubmitting}>
              {t('contests.jury.inviteSend')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}
