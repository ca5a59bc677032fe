import { useApi } from '@pbnet/api-client/react';
import { momentName, StoredFileList, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Card, Group, Icon, SimpleGrid, Stack, Text, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LengthLine } from './length-line.tsx';
import { PostActions } from './post-actions.tsx';
import { PostAnswer } from './post-answer.tsx';
import { PostFigures } from './post-figures.tsx';
import { PostForm } from './post-form.tsx';
import { PostPreview } from './post-preview.tsx';
import { postContentOf, postValuesOf, type PostValues } from './post-values.ts';
import type { NetworkAccount, Post } from './promotion-shapes.ts';
import { PostStateBadge } from './state-badges.tsx';
import { usePromotionStep } from './use-promotion-step.ts';

export interface PostItemProps {
  readonly post: Post;
  readonly accounts: readonly NetworkAccount[];
  /** Begins another post with these words. */
  onCopy?(values: PostValues): void;
}

/** One post as people will see it, what became of it, and what can be done with it now. */
export function PostItem({ post, accounts, onCopy }: PostItemProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const done = usePromotionStep();
  const save = useMutation(useApi().promotion.savePost.mutationOptions(done(t('promotion.done.post'))));
  const { id: postId, version, network, text, link, picture, may } = post;
  return (
    <Card withBorder component="article">
      <Stack>
        <Group justify="space-between">
          <Title order={3} size="h4">
            {[t(`promotion.network.${network}`), post.account].filter(Boolean).join(', ')}
          </Title>
          <PostStateBadge state={post.state} />
        </Group>
        {editing ? (
          <PostForm
            thing={`post:${postId}`}
            initial={postValuesOf(post)}
            version={version}
            accounts={accounts}
            pictureId={picture?.id ?? null}
            save={t('promotion.form.save')}
            onSave={async (values, since = version) => {
              await save.mutateAsync({ postId, version: since, content: postContentOf(values) });
              setEditing(false);
            }}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <PostPreview network={network} text={text} link={link} pictureId={picture?.id ?? null} />
            <Stack gap="sm">
              <PostTimes post={post} />
              {post.state !== 'published' && post.state !== 'removed' && (
                <LengthLine {...{ network, text, link }} hasPicture={picture !== null} />
              )}
              {may.includes('save') && (
                <StoredFileList
                  purpose="post-picture"
                  ownerId={postId}
                  label={t('promotion.post.picture')}
                  {...(network === 'telegram' ? { help: t('promotion.post.pictureHelp') } : {})}
                />
              )}
              {may.includes('answer') && <PostAnswer post={post} />}
              {post.state === 'published' && <PostFigures post={post} />}
            </Stack>
          </SimpleGrid>
        )}
        {!editing && (
          <PostActions
            post={post}
            onEdit={() => setEditing(true)}
            {...(onCopy ? { onCopy: () => onCopy(postValuesOf(post)) } : {})}
          />
        )}
      </Stack>
    </Card>
  );
}

function PostTimes({ post }: { readonly post: Post }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { publishAt, publishedAt, state, failure, failureWords, nextAttemptAt, externalUrl, attempts } = post;
  const due = publishAt === null ? t('promotion.post.atOnce') : momentName(publishAt, language);
  return (
    <>
      {publishedAt === null ? (
        <Text>{t('promotion.post.due', { when: due })}</Text>
      ) : (
        <Text>{t('promotion.post.published', { when: momentName(publishedAt, language) })}</Text>
      )}
      {externalUrl !== null && (
        <Anchor href={externalUrl} target="_blank" rel="noreferrer">
          {t('promotion.post.open')}
        </Anchor>
      )}
      {state === 'failed' && failure !== null && (
        <Alert icon={<Icon name="warning" />} color="red" title={t(`promotion.failure.${failure}`)}>
          <Text>
            {nextAttemptAt === null
              ? t(failure === 'disconnected' ? 'promotion.post.forConnection' : 'promotion.post.forPerson')
              : t('promotion.post.retryAt', { when: momentName(nextAttemptAt, language) })}
          </Text>
          {failureWords !== null && failureWords !== '' && (
            <Text size="sm">{t('promotion.post.saidByNetwork', { words: failureWords })}</Text>
          )}
          <Text size="sm">{t('promotion.post.attempts', { attempts })}</Text>
        </Alert>
      )}
    </>
  );
}
