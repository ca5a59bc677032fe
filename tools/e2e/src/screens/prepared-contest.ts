import type { System } from '../system.ts';

const contestId = '00000000-0000-4000-8000-00000000c0de';
const entryId = '00000000-0000-4000-8000-00000000e0de';
const jurorKey = 'j'.repeat(43);

/** SHA-256 in hexadecimal of the key above, as the jury keeps it. */
const hashed = `encode(sha256('${jurorKey}'), 'hex')`;

export interface PreparedContest {
  /** Pages that everybody may open. */
  readonly open: readonly string[];
  /** Pages of headquarters. */
  readonly headquarters: readonly string[];
  /** Pages of a regional center that moderates. */
  readonly regional: readonly string[];
}

/** A contest that takes entries, with one that waits for the region, one of the federal stage, and a juror. */
export async function prepareContest({ sql }: System): Promise<PreparedContest> {
  await sql`insert into contests (id, state, title, about, opens_on, due_on, regional_until, jury_until, regional_limit,
      quorum, scale_min, scale_max, criteria, nominations, places, consent, retention_months, version)
    values (${contestId}, 'announced', 'Наши чтения', 'Рассказы о книгах.', current_date - 5, current_date + 20,
      current_date + 30, current_date + 40, 2, 1, 1, 10,
      '[{"code": "idea", "name": "Замысел", "weight": 2}, {"code": "form", "name": "Исполнение", "weight": 1}]',
      '[{"id": "story", "title": "Рассказ", "about": "До трёх страниц.", "fileKinds": ["pdf"], "maxMegabytes": 5,
         "minFiles": 1, "maxFiles": 2}]',
      3, 'Согласен на обработку персональных данных.', 12, 2)
    on conflict do nothing`;
  for (const [id, state, federal] of [
    [entryId, 'submitted', false],
    ['00000000-0000-4000-8000-00000000f0de', 'accepted', true],
  ] as const)
    await sql`insert into contest_entries (id, contest_id, number, nomination_id, region_id, regional_center_id, state,
        federal, title, words, author_name, email, born_on, guardian_name, consent_version, secret_hash, sealed_secret,
        submitted_at)
      values (${id}, ${contestId}, ${`К-${state}`}, 'story', 1, 1, ${state}, ${federal}, 'Тихий час', 'О чтении вслух.',
        'Участник 1', 'author@reader.example', '2012-05-05', 'Родитель участника 1', 1, ${id}, '', now())
      on conflict do nothing`;
  await sql`insert into contest_jurors (contest_id, name, email, own_region_id, secret_hash)
    values (${contestId}, 'Член жюри 1', 'juror@jury.example', 2, ${sql.unsafe(hashed)})
    on conflict do nothing`;
  const staff = `/events/contests/${contestId}`;
  return {
    open: [
      '/portal/contests',
      `/portal/contests/${contestId}`,
      `/portal/contests/${contestId}/enter`,
      `/portal/jury/${contestId}/${jurorKey}`,
    ],
    headquarters: [
      ...[staff, `${staff}/edit`, `${staff}/entries`, `${staff}/jury`, `${staff}/results`],
      '/events/contests/new',
    ],
    regional: [`${staff}/entries`, `${staff}/entries/${entryId}`],
  };
}
