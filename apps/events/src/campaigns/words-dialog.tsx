import { failureOf } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Textarea, useDisclosure } from '@pbnet/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export interface WordsDialogProps {
  /** What the button that opens the dialog says. */
  readonly open: string;
  readonly title: string;
  readonly label: string;
  readonly help: string;
  readonly send: string;
  readonly primary?: boolean;
  readonly maxLength?: number;
  /** A rejected promise leaves the dialog open with what was typed. */
  onSend(words: string): Promise<unknown>;
}

const leastWords = 5;

/** A button for a step that needs words, which somebody else will read. */
export function WordsDialog({ onSend, primary = false, maxLength = 1000, ...words }: WordsDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, dialog] = useDisclosure(false);
  const { register, handleSubmit, setError, formState } = useForm({ defaultValues: { words: '' } });
  const { errors, isSubmitting } = formState;

  const send = handleSubmit(async (typed) => {
    try {
      await onSend(typed.words.trim());
      dialog.close();
    } catch (error) {
      setError('root', { message: failureOf(error, language).text });
    }
  });

  return (
    <>
      <Button variant={primary ? 'filled' : 'default'} onClick={dialog.open}>
        {words.open}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={words.title}>
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <FormError>{errors.root?.message}</FormError>
            <Textarea
              label={words.label}
              description={words.help}
              autosize
              minRows={3}
              maxLength={maxLength}
              data-autofocus
              error={errors.words?.message}
              {...register('words', {
                validate: (typed) => typed.trim().length >= leastWords || t('campaigns.review.short'),
              })}
            />
            <Group justify="end">
              <Button type="submit" loading={isSubmitting}>
                {words.send}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
