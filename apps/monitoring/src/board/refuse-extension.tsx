import { failureOf } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Textarea, useDisclosure } from '@pbnet/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export interface RefuseExtensionProps {
  readonly name: string;
  onRefuse(reason: string): Promise<unknown>;
}

const leastReason = 5;

/** A refusal needs words: the regional center reads them. */
export function RefuseExtension({ name, onRefuse }: RefuseExtensionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, { open, close }] = useDisclosure(false);
  const { register, handleSubmit, setError, formState } = useForm({ defaultValues: { reason: '' } });
  const { errors, isSubmitting } = formState;

  const send = handleSubmit(async ({ reason }) => {
    try {
      await onRefuse(reason.trim());
      close();
    } catch (error) {
      setError('root', { message: failureOf(error, language).text });
    }
  });

  return (
    <>
      <Button variant="default" onClick={open}>
        {t('board.extension.refuse')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('board.extension.refuseTitle', { name })}>
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <FormError>{errors.root?.message}</FormError>
            <Textarea
              label={t('board.extension.refuseReason')}
              description={t('board.extension.refuseHelp')}
              autosize
              minRows={2}
              maxLength={1000}
              data-autofocus
              error={errors.reason?.message}
              {...register('reason', {
                validate: (reason) => reason.trim().length >= leastReason || t('board.extension.refuseShort'),
              })}
            />
            <Group justify="end">
              <Button type="submit" loading={isSubmitting}>
                {t('board.extension.refuseSend')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
