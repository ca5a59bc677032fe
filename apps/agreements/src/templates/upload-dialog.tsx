import { Button, Icon, Modal, useDisclosure } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from './template-shapes.ts';
import { UploadForm } from './upload-form.tsx';

/** A new template, or a new version of the given one. */
export function UploadDialog({ template }: { readonly template?: Template }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  const [id, setId] = useState(() => template?.id ?? crypto.randomUUID());
  return (
    <>
      <Button
        variant={template ? 'default' : 'filled'}
        leftSection={<Icon name="upload" />}
        onClick={dialog.open}
        {...(template ? { 'aria-label': t('templates.newVersionNamed', { name: template.name }) } : {})}
      >
        {t(template ? 'templates.newVersion' : 'templates.new')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        size="lg"
        title={template ? t('templates.newVersionNamed', { name: template.name }) : t('templates.new')}
      >
        <UploadForm
          id={id}
          template={template ?? null}
          onDone={() => {
            dialog.close();
            if (!template) setId(crypto.randomUUID());
          }}
        />
      </Modal>
    </>
  );
}
