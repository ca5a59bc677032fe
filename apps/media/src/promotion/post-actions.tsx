import { useApi } from '@pbnet/api-client/react';
import { Failed, WordsDialog } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Icon, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Post } from './promotion-shapes.ts';
import { usePromotionStep } from './use-promotion-step.ts';

export interface PostActionsProps {
  readonly post: Post;
  onEdit(): void;
  onCopy?(): void;
}

export function PostActions({
  post: { id: postId, version, network, may },
  onEdit,
  onCopy,
}: PostActionsProps) {
  const { t } = useTranslation();
  const { promotion } = useApi();
  const done = usePromotionStep();
  const remove = useMutation(promotion.removePost.mutationOptions(done(t('promotion.done.removed'))));
  const retry = useMutation(promotion.retryPost.mutationOptions(done(t('promotion.done.retried'))));
  const cancel = useMutation(promotion.cancelPost.mutationOptions(done(t('promotion.done.cancelled'))));
  const takeDown = useMutation(promotion.takePostDown.mutationOptions(done(t('promotion.done.takenDown'))));
  const key = { postId, version };
  const removal = network === 'by-hand' ? 'byHand' : 'network';
  const error = remove.error ?? retry.error;
  return (
    <Stack gap="sm">
      {error && <Failed error={error} />}
      <Group>
        {may.includes('retry') && (
          <Button variant="default" loading={retry.isPending} onClick={() => retry.mutate(key)}>
            {t('promotion.post.retry')}
          </Button>
        )}
        {may.includes('save') && (
          <Button variant="default" onClick={onEdit}>
            {t('promotion.post.edit')}
          </Button>
        )}
        {onCopy && (
          <Button variant="default" leftSection={<Icon name="copy" />} onClick={onCopy}>
            {t('promotion.post.copyTo')}
          </Button>
        )}
        {may.includes('cancel') && (
          <WordsDialog
            thing={`post-cancel:${postId}`}
            open={t('promotion.post.cancel')}
            title={t('promotion.post.cancelTitle')}
            label={t('promotion.post.reason')}
            help={t('promotion.post.cancelHelp')}
            send={t('promotion.post.cancel')}
            short={t('promotion.post.reasonShort')}
            onSend={(reason) => cancel.mutateAsync({ ...key, reason })}
          />
        )}
        {may.includes('take-down') && (
          <WordsDialog
            thing={`post-take-down:${postId}`}
            open={t(`promotion.post.takeDown.${removal}`)}
            title={t('promotion.post.takeDownTitle')}
            label={t('promotion.post.reason')}
            help={t(`promotion.post.takeDownHelp.${removal}`)}
            send={t(`promotion.post.takeDown.${removal}`)}
            short={t('promotion.post.reasonShort')}
            onSend={(reason) => takeDown.mutateAsync({ ...key, reason })}
          />
        )}
        {may.includes('remove') && (
          <ConfirmButton
            variant="subtle"
            question={t('promotion.post.removeAsk')}
            confirmLabel={t('promotion.post.removeYes')}
            danger
            loading={remove.isPending}
            onConfirm={() => remove.mutate(key)}
          >
            {t('promotion.post.remove')}
          </ConfirmButton>
        )}
      </Group>
    </Stack>
  );
}
