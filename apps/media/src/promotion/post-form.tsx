import { failureOf } from '@pbnet/api-client';
import { postLength, socialNetworkKinds } from '@pbnet/domain/promotion';
import { useLanguage } from '@pbnet/micro-frontend';
import { postContent } from '@pbnet/validation/promotion';
import {
  Button,
  DateTimePicker,
  FormError,
  Group,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@pbnet/ui';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LengthLine } from './length-line.tsx';
import { PostPreview } from './post-preview.tsx';
import { linkOf, networkOf, postContentOf, type PostValues } from './post-values.ts';
import type { NetworkAccount } from './promotion-shapes.ts';

export interface PostFormProps {
  readonly initial: PostValues;
  readonly accounts: readonly NetworkAccount[];
  readonly hasPicture: boolean;
  readonly save: string;
  onSave(values: PostValues): Promise<unknown>;
  onCancel(): void;
}

/** The words beside what people will see of them; what is typed stays whatever the server answers. */
export function PostForm({ initial, accounts, hasPicture, save, onSave, onCancel }: PostFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useForm<PostValues>({ defaultValues: initial });
  const { register, control, watch, setValue, setError, clearErrors, handleSubmit, formState } = form;
  const { errors } = formState;
  const { network, text, link } = watch();
  const own = accounts.filter((account) => account.network === network);
  const measured = { text, link: linkOf(link), hasPicture };
  const { over } = postLength(network, measured);

  const send = handleSubmit(async (values) => {
    clearErrors();
    const content = postContentOf(values);
    if (content.text === '' && content.link === null)
      return setError('text', { message: t('promotion.post.textFault') });
    if (over > 0) return setError('text', { message: t('promotion.post.over', { over }) });
    for (const { path } of postContent.safeParse(content).error?.issues ?? [])
      if (path[0] === 'link') return setError('link', { message: t('promotion.form.linkFault') });
    const past = content.publishAt !== null && new Date(content.publishAt) <= new Date();
    if (past && values.publishAt !== initial.publishAt)
      return setError('publishAt', { message: t('promotion.post.pastFault') });
    try {
      await onSave(values);
    } catch (error) {
      setError('root', { message: failureOf(error, language).text });
    }
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        clearErrors();
        void send();
      }}
    >
      <Stack>
        <FormError>{errors.root?.message}</FormError>
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
                    description={t(
                      own.length === 0 ? 'promotion.post.noAccounts' : 'promotion.post.accountHelp',
                    )}
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
            <LengthLine network={network} {...measured} />
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
          <PostPreview network={network} text={text} link={linkOf(link)} pictureId={null} />
        </SimpleGrid>
        <Group>
          <Button type="submit" loading={formState.isSubmitting}>
            {save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('promotion.form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
