import { useApi } from '@pbnet/api-client/react';
import { Failed } from '@pbnet/micro-frontend';
import { Button, Fieldset, Group, Stack, TextInput } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post } from './promotion-shapes.ts';
import { usePromotionStep } from './use-promotion-step.ts';

const wholeAddress = /^https?:\/\/[^\s/]+\S*$/i;

/** A person tells where the post stands: one by hand, or one of which nobody knows. */
export function PostAnswer({ post: { id: postId, version, state } }: { readonly post: Post }) {
  const { t } = useTranslation();
  const done = usePromotionStep();
  const answer = useMutation(
    useApi().promotion.answerPost.mutationOptions(done(t('promotion.done.answered'))),
  );
  const [url, setUrl] = useState('');
  const [asked, setAsked] = useState(false);
  const fault = asked && !wholeAddress.test(url.trim());
  const inDoubt = state === 'in-doubt';
  return (
    <Fieldset legend={t(inDoubt ? 'promotion.post.doubtTitle' : 'promotion.post.answerTitle')}>
      <Stack gap="sm">
        {answer.error && <Failed error={answer.error} />}
        <TextInput
          label={t('promotion.post.answerUrl')}
          type="url"
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
          error={fault && t('promotion.post.urlFault')}
        />
        <Group>
          <Button
            variant="default"
            loading={answer.isPending}
            onClick={() => {
              setAsked(true);
              if (wholeAddress.test(url.trim())) answer.mutate({ postId, version, url: url.trim() });
            }}
          >
            {t('promotion.post.answerSave')}
          </Button>
          {inDoubt && (
            <Button variant="default" onClick={() => answer.mutate({ postId, version, url: null })}>
              {t('promotion.post.answerNo')}
            </Button>
          )}
        </Group>
      </Stack>
    </Fieldset>
  );
}
