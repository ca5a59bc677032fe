import { addDays, type Day } from '@pbnet/domain';
import type { PostState, SocialNetworkKind } from '@pbnet/domain/promotion';
import type { Sql } from 'postgres';
import { demoId } from '../agreements/demo-id.ts';
import { demoChannelId } from './channels.ts';

interface DemoPost {
  readonly network: SocialNetworkKind;
  readonly text: string;
  readonly link: string | null;
  /** Counted from today; at noon of Moscow. */
  readonly day: number;
  readonly state: PostState;
  /** By day, the oldest first; empty where nothing is known. */
  readonly views: readonly number[];
}

interface DemoPlan {
  readonly key: string;
  /** Of the regional center of Penza; else headquarters' own. */
  readonly ofPenza: boolean;
  readonly state: 'submitted' | 'approved';
  readonly title: string;
  readonly subjectTitle: string;
  readonly purpose: string;
  readonly audience: string;
  readonly goals: { readonly views: number | null; readonly likes: number | null; readonly reposts: null };
  readonly posts: readonly DemoPost[];
}

const link = 'https://www.prlib.ru/';

const plans: readonly DemoPlan[] = [
  {
    ...{ key: 'collection', ofPenza: false, state: 'approved', title: 'Коллекция к Дню народного единства' },
    ...{ subjectTitle: 'Электронная коллекция', purpose: 'Показать коллекцию тем, кто о ней не знает.' },
    ...{
      audience: 'Учителя истории, школьники, краеведы',
      goals: { views: 2000, likes: 100, reposts: null },
    },
    posts: [
      {
        ...{ network: 'by-hand', day: -6, state: 'published', views: [120, 310, 425, 468], link },
        text: 'В читальных залах сети открыта коллекция к Дню народного единства: карты, указы, гравюры.',
      },
      {
        ...{ network: 'vk', day: 3, state: 'scheduled', views: [], link },
        text: 'Что читали о Смуте двести лет назад? Собрали документы, книги и карты в одной коллекции.',
      },
      {
        ...{ network: 'telegram', day: 4, state: 'scheduled', views: [], link },
        text: 'Коллекция к Дню народного единства: сто документов, к которым можно прийти в читальный зал.',
      },
    ],
  },
  {
    ...{ key: 'penza', ofPenza: true, state: 'submitted', title: 'Видеолекции о Пензенском крае' },
    ...{ subjectTitle: 'Видеолекции', purpose: 'Позвать жителей области посмотреть лекции.' },
    ...{ audience: 'Жители Пензенской области', goals: { views: 500, likes: null, reposts: null } },
    posts: [
      {
        ...{ network: 'vk', day: 5, state: 'planned', views: [], link },
        text: 'Новые лекции о Пензенском крае: крепости, ярмарки, усадьбы. Смотрите и приходите в читальный зал.',
      },
      {
        ...{ network: 'telegram', day: 5, state: 'planned', views: [], link },
        text: 'Крепости, ярмарки, усадьбы: три лекции о Пензенском крае.',
      },
    ],
  },
];

const noon = (day: Day) => `${day}T09:00:00Z`;

/** Two plans: one under way with its first results, one of Penza that waits for headquarters. */
export async function loadPromotion(sql: Sql, today: Day): Promise<void> {
  const [penza] = await sql<{ id: number; region: number }[]>`
    select c.id, c.region_id as region from regional_centers c
    join account_bindings b on b.regional_center_id = c.id join accounts a on a.id = b.account_id
    where a.email = 'penza@pbnet.example' limit 1`;
  for (const plan of plans) {
    const id = demoId(`promotion ${plan.key}`);
    const made = noon(addDays(today, -9));
    const own = plan.ofPenza ? penza : undefined;
    const place = { region_id: own?.region ?? null, regional_center_id: own?.id ?? null };
    await sql`insert into promotion_plans ${sql({
      ...{ id, ...place, state: plan.state, title: plan.title, subject: 'resource' },
      ...{ subject_title: plan.subjectTitle, subject_link: link, purpose: plan.purpose },
      ...{ audience: plan.audience, goals: sql.json(plan.goals), submitted_at: made },
      ...{ approved_at: plan.state === 'approved' ? made : null, created_at: made, changed_at: made },
    })}`;
    const steps = ['create', 'submit', ...(plan.state === 'approved' ? ['approve'] : [])];
    for (const command of steps)
      await sql`insert into promotion_steps ${sql({
        ...{ plan_id: id, ...place, command, at: made },
        state: command === 'create' ? 'draft' : command === 'submit' ? 'submitted' : 'approved',
      })}`;
    for (const [index, post] of plan.posts.entries())
      await loadPost(sql, { post, id: demoId(`promotion ${plan.key} ${index}`), planId: id, place, today });
  }
}

interface Placed {
  readonly post: DemoPost;
  readonly id: string;
  readonly planId: string;
  readonly place: { readonly region_id: number | null; readonly regional_center_id: number | null };
  readonly today: Day;
}

async function loadPost(sql: Sql, { post, id, planId, place, today }: Placed): Promise<void> {
  const { network, views } = post;
  const at = noon(addDays(today, post.day));
  const channel = network === 'vk' ? 'vk-wall' : network;
  const published = post.state === 'published';
  await sql`insert into posts ${sql({
    ...{ id, plan_id: planId, ...place, network, state: post.state, text: post.text, link: post.link },
    channel_id: channel === 'by-hand' ? null : demoChannelId(channel),
    ...{ publish_at: at, published_at: published ? at : null, external_url: published ? link : null },
    ...{ views: views.at(-1) ?? null, figures_at: views.length > 0 ? noon(addDays(today, -1)) : null },
    figures_from: views.length > 0 ? 'person' : null,
  })}`;
  for (const [index, value] of views.entries())
    await sql`insert into post_figures ${sql({
      ...{ post_id: id, ...place, day: addDays(today, post.day + index + 1), views: value },
    })}`;
}
