import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { neededConsent, type ConsentPurpose } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Radio, Stack, Text, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useConsentsChanged } from './use-consents-changed.ts';

/** Without the needed consent there is nothing to keep the data for: the reader says when they go. */
export function WithdrawConsent({ purpose }: { readonly purpose: ConsentPurpose }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [opened, dialog] = useDisclosure(false);
  const [erase, setErase] = useState<'by-term' | 'now'>('by-term');
  const changed = useConsentsChanged();
  const isNeeded = purpose === neededConsent;
  const withdraw = useMutation(
    useApi().ownReader.withdrawConsent.mutationOptions({
      onSuccess: async () => {
        dialog.close();
        if (isNeeded && erase === 'now') await navigate('/reader/data?erased');
        await changed();
      },
    }),
  );
  return (
    <>
      <Button
        variant="default"
        aria-label={t('reader.consents.withdrawOf', { purpose: t(`reader.consents.purpose.${purpose}`) })}
        onClick={dialog.open}
      >
        {t('reader.consents.withdraw')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t(`reader.consents.withdrawQuestion.${purpose}`)}>
        <Stack>
          <Text>{t(`reader.consents.withdrawHelp.${purpose}`)}</Text>
          {isNeeded && (
            <Radio.Group
              label={t('reader.consents.when')}
              value={erase}
              onChange={(chosen) => setErase(chosen === 'now' ? 'now' : 'by-term')}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="by-term" label={t('reader.consents.later')} />
                <Radio value="now" label={t('reader.consents.now')} />
              </Stack>
            </Radio.Group>
          )}
          <FormError>{withdraw.error ? failureOf(withdraw.error, language).text : undefined}</FormError>
          <Group justify="end">
            <Button variant="default" data-autofocus onClick={dialog.close}>
              {t('reader.consents.keep')}
            </Button>
            <Button
              color="red"
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate({ purpose, erase: isNeeded ? erase : 'by-term' })}
            >
              {t('reader.consents.withdraw')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
