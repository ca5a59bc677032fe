import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, FormError, Group, Stack, Textarea, TextInput } from '@pbnet/ui';
import { longestEvidence, proveItem } from '@pbnet/validation/readiness';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemProps } from './item-card.tsx';
import { useReadinessStep } from './use-readiness-step.ts';

/** Words, an address and files beside; what is typed survives a refusal and a closed tab. */
export function ProveForm({ line, sheet, onDone }: ItemProps & { onDone(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const step = useReadinessStep()(t('readiness.saved'));
  const thing = `readiness:${sheet.id}.${line.code}`;
  const words = useKeptText(`${thing}:words`, line.words);
  const link = useKeptText(`${thing}:link`, line.link);
  const [doneOn, setDoneOn] = useState<string | null>(line.doneOn ?? sheet.today);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const prove = useMutation(useApi().readiness.prove.mutationOptions(step));

  async function send(event: FormEvent) {
    event.preventDefault();
    const checked = proveItem.safeParse({
      ...{ id: sheet.id, item: line.code, version: line.version },
      ...{ words: words.text, link: link.text.trim(), doneOn },
    });
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (!checked.success) return;
    await prove
      .mutateAsync(checked.data)
      .then(() => {
        words.forget();
        link.forget();
        onDone();
      })
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="sm" maw="48rem">
        <FormError>{prove.error && failureOf(prove.error, language).text}</FormError>
        <Textarea
          label={t('readiness.form.words')}
          description={t('readiness.form.wordsHelp')}
          autosize
          minRows={2}
          maxLength={longestEvidence}
          value={words.text}
          onChange={({ currentTarget }) => words.write(currentTarget.value)}
        />
        <TextInput
          label={t('readiness.form.link')}
          description={t('readiness.form.linkHelp')}
          value={link.text}
          onChange={({ currentTarget }) => link.write(currentTarget.value)}
          error={wrong.includes('link') && t('readiness.form.linkWrong')}
        />
        <DatePickerInput
          label={t('readiness.form.doneOn')}
          maw="16rem"
          value={doneOn}
          maxDate={sheet.today}
          onChange={setDoneOn}
          error={wrong.includes('doneOn') && t('readiness.form.dayNeeded')}
        />
        <Group>
          <Button type="submit" loading={prove.isPending}>
            {t('readiness.form.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('readiness.form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
