import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, TextInput, useDisclosure } from '@pbnet/ui';
import { renameTemplate } from '@pbnet/validation/agreement-documents';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from './template-shapes.ts';
import { useTemplateStep } from './use-template-step.ts';

export function RenameDialog({ template }: { readonly template: Template }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button
        variant="subtle"
        onClick={dialog.open}
        aria-label={t('templates.renameNamed', { name: template.name })}
      >
        {t('templates.rename')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('templates.renameTitle')}>
        <Fields key={template.version} template={template} onDone={dialog.close} />
      </Modal>
    </>
  );
}

function Fields({ template, onDone }: { readonly template: Template; onDone(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useTemplateStep();
  const name = useKeptText(`template-name:${template.id}`, template.name);
  const [wrong, setWrong] = useState(false);
  const rename = useMutation(
    useApi().agreementTemplates.rename.mutationOptions(done(t('templates.renamed'))),
  );

  function send(event: FormEvent) {
    event.preventDefault();
    const { id, version } = template;
    const input = renameTemplate.safeParse({ id, version, name: name.text });
    setWrong(!input.success);
    if (!input.success) return;
    rename.mutate(input.data, {
      onSuccess() {
        name.forget();
        onDone();
      },
    });
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <FormError>{rename.error && failureOf(rename.error, language).text}</FormError>
        <TextInput
          label={t('templates.name')}
          value={name.text}
          onChange={({ currentTarget }) => name.write(currentTarget.value)}
          error={wrong && t('templates.wrongName')}
        />
        <Group justify="end">
          <Button type="submit" loading={rename.isPending}>
            {t('templates.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
