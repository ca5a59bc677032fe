import { socialNetworkKinds } from '@pbnet/domain/promotion';
import { DateTimePicker, Select, SimpleGrid, Stack, Textarea, TextInput } from '@pbnet/ui';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LengthLine } from './length-line.tsx';
import { PostPreview } from './post-preview.tsx';
import { linkOf, networkOf, type PostValues } from './post-values.ts';
import type { NetworkAccount } from './promotion-shapes.ts';

export interface PostFieldsProps {
  readonly form: UseFormReturn<PostValues>;
  readonly accounts: readonly NetworkAccount[];
  /** Of the stored picture; null for none. */
  readonly pictureId: string | null;
}

export function PostFields({ form, accounts, pictureId }: PostFieldsProps) {
  const { t } = useTranslation();
  const { register, control, watch, setValue, formState } = form;
  const { errors } = formState;
  const { network, text, link } = watch();
  const own = accounts.filter((account) => account.network === network);
  const words = { text, link: linkOf(link) };
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Stack>
        <Controller
          control={control}
          name="network"
          render={({ field: { value, onChange, ref } }) => (
            <Select
              ref={ref}
              label={t('promotion.post.network')}
              allowDeselect={false}
              data={socialNetworkKinds.map((name) => ({
                value: name,
                label: t(`promotion.network.${name}`),
              }))}
              value={value}
              onChange={(next) => {
                onChange(networkOf(next));
                setValue('channelId', accounts.find((account) => account.network === next)?.id ?? null);
              }}
            />
          )}
        />
        {network !== 'by-hand' && (
          <Controller
            control={control}
            name="channelId"
            render={({ field: { value, onChange, ref } }) => (
              <Select
                ref={ref}
                label={t('promotion.post.account')}
                description={t(own.length === 0 ? 'promotion.post.noAccounts' : 'promotion.post.accountHelp')}
                clearable
                data={own.map(({ id, title }) => ({ value: id, label: title }))}
                value={value}
                onChange={onChange}
              />
            )}
          />
        )}
        <Textarea
          label={t('promotion.post.text')}
          autosize
          minRows={5}
          error={errors.text?.message}
          {...register('text')}
        />
        <LengthLine network={network} {...words} hasPicture={pictureId !== null} />
        <TextInput
          label={t('promotion.post.link')}
          description={t(`promotion.post.linkHelp.${network}`)}
          type="url"
          error={errors.link?.message}
          {...register('link')}
        />
        <Controller
          control={control}
          name="publishAt"
          render={({ field: { value, onChange, ref } }) => (
            <DateTimePicker
              ref={ref}
              label={t('promotion.post.publishAt')}
              description={t('promotion.post.publishAtHelp')}
              valueFormat="DD.MM.YYYY HH:mm"
              clearable
              value={value}
              onChange={onChange}
              error={errors.publishAt?.message}
            />
          )}
        />
      </Stack>
      <PostPreview network={network} {...words} pictureId={pictureId} />
    </SimpleGrid>
  );
}
