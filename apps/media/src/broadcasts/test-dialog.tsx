import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { testItems, type TestItem } from '@pbnet/domain/broadcasts';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Radio, Stack, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedBroadcast } from './broadcast-shapes.ts';
import { useBroadcastStep } from './use-broadcast-step.ts';

interface Mark {
  readonly fine?: boolean;
  readonly remark: string;
}

type Marks = Readonly<Partial<Record<TestItem, Mark>>>;

export interface TestDialogProps {
  readonly broadcast: NamedBroadcast;
  readonly primary: boolean;
}

/** The list of the test run, item by item. What was marked stays while the page is open. */
export function TestDialog({ broadcast, primary }: TestDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useBroadcastStep();
  const [opened, dialog] = useDisclosure(false);
  const [marks, setMarks] = useState<Marks>(() =>
    Object.fromEntries(
      (broadcast.testRun?.answers ?? []).map(({ item, fine, remark }) => [item, { fine, remark }]),
    ),
  );
  const [asked, setAsked] = useState(false);
  const test = useMutation(useApi().broadcasts.test.mutationOptions(done(t('broadcasts.done.test'))));
  const answers = testItems.flatMap((item) => {
    const { fine, remark = '' } = marks[item] ?? {};
    return fine === undefined ? [] : [{ item, fine, remark: fine ? '' : remark.trim() }];
  });
  const incomplete = answers.length < testItems.length;
  const mark = (item: TestItem, change: Partial<Mark>) =>
    setMarks((before) => ({ ...before, [item]: { remark: '', ...before[item], ...change } }));

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (incomplete) return;
    const { id, version } = broadcast;
    await test
      .mutateAsync({ id, version, answers })
      .then(dialog.close)
      .catch(() => undefined);
  }

  const failure = test.error ? failureOf(test.error, language).text : undefined;
  return (
    <>
      <Button variant={primary ? 'filled' : 'default'} onClick={dialog.open}>
        {t('broadcasts.step.test')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('broadcasts.test.title')} size="lg">
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <FormError>
              {failure ?? (asked && incomplete ? t('broadcasts.test.incomplete') : undefined)}
            </FormError>
            {testItems.map((item) => (
              <Stack key={item} gap="xs">
                <Radio.Group
                  label={t(`broadcasts.test.item.${item}`)}
                  value={marks[item]?.fine === undefined ? '' : String(marks[item].fine)}
                  onChange={(value) => mark(item, { fine: value === 'true' })}
                >
                  <Group mt="xs">
                    <Radio value="true" label={t('broadcasts.test.fine')} />
                    <Radio value="false" label={t('broadcasts.test.wrong')} />
                  </Group>
                </Radio.Group>
                {marks[item]?.fine === false && (
                  <TextInput
                    label={t('broadcasts.test.remark')}
                    maxLength={300}
                    value={marks[item].remark}
                    onChange={({ currentTarget }) => mark(item, { remark: currentTarget.value })}
                  />
                )}
              </Stack>
            ))}
            <Group justify="end">
              <Button type="submit" loading={test.isPending}>
                {t('broadcasts.test.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
