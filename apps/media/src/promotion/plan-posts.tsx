import { useApi } from '@pbnet/api-client/react';
import { Button, Card, EmptyState, Group, Icon, Stack, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PostForm } from './post-form.tsx';
import { PostItem } from './post-item.tsx';
import { postContentOf, type PostValues } from './post-values.ts';
import type { PlanCard } from './promotion-shapes.ts';
import { usePromotionStep } from './use-promotion-step.ts';

/** The posts of a plan; one is added anew or begun from the words of another. */
export function PlanPosts({ card }: { readonly card: PlanCard }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<Adding | null>(null);
  const { posts, accounts, plan, mayAddPosts } = card;

  function begin(thing: string, from: Omit<PostValues, 'channelId'>) {
    const channelId = accounts.find((account) => account.network === from.network)?.id ?? null;
    setAdding({ thing, postId: crypto.randomUUID(), initial: { ...from, channelId } });
  }

  return (
    <section aria-labelledby="promotion-posts">
      <Stack>
        <Title order={2} size="h3" id="promotion-posts">
          {t('promotion.post.title')}
        </Title>
        {posts.length === 0 && adding === null && (
          <EmptyState title={t('promotion.post.title')}>{t('promotion.post.none')}</EmptyState>
        )}
        {posts.map((post) => (
          <PostItem
            key={post.id}
            post={post}
            accounts={accounts}
            {...(mayAddPosts
              ? {
                  onCopy: (values: PostValues) =>
                    begin(`post-copy:${post.id}`, {
                      ...values,
                      network: values.network === 'vk' ? 'telegram' : 'vk',
                    }),
                }
              : {})}
          />
        ))}
        {adding !== null && (
          <NewPost
            key={adding.postId}
            planId={plan.id}
            card={card}
            adding={adding}
            onDone={() => setAdding(null)}
          />
        )}
        {mayAddPosts && adding === null && (
          <Group>
            <Button
              variant="default"
              leftSection={<Icon name="add" />}
              onClick={() =>
                begin(`post-new:${plan.id}`, {
                  ...{ network: 'vk', text: '', link: plan.subjectLink ?? '', publishAt: null },
                })
              }
            >
              {t('promotion.post.add')}
            </Button>
          </Group>
        )}
      </Stack>
    </section>
  );
}

interface Adding {
  /** What is typed and not saved is kept for it. */
  readonly thing: string;
  /** Chosen once: pressed twice or repeated by the network, the post is added once. */
  readonly postId: string;
  readonly initial: PostValues;
}

interface NewPostProps {
  readonly planId: string;
  readonly card: PlanCard;
  readonly adding: Adding;
  onDone(): void;
}

function NewPost({ planId, card, adding: { thing, postId, initial }, onDone }: NewPostProps) {
  const { t } = useTranslation();
  const done = usePromotionStep();
  const add = useMutation(useApi().promotion.addPost.mutationOptions(done(t('promotion.done.post'))));
  return (
    <Card withBorder>
      <Title order={3} size="h4">
        {t('promotion.post.addTitle')}
      </Title>
      <PostForm
        thing={thing}
        initial={initial}
        accounts={card.accounts}
        pictureId={null}
        save={t('promotion.form.save')}
        onSave={async (values) => {
          await add.mutateAsync({ id: planId, postId, content: postContentOf(values) });
          onDone();
        }}
        onCancel={onDone}
      />
    </Card>
  );
}
