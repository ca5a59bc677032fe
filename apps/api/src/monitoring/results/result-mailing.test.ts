import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { figures, october, seedMonth } from '../../testing/month.ts';
import { resultMailing } from './result-mailing.ts';

const api = await testApi();
const { officer, managers } = await seedMonth(api);
const month = october;
const mailing = resultMailing({ database: api.database, publicUrl: 'https://network.example' });

async function publish(): Promise<void> {
  const { reports } = api.as(managers[0]);
  const key = { centerId: 11, month };
  const { version } = await reports.get(key);
  const saved = await reports.save({ ...key, version, values: figures({ visits: 1234 }), comments: {} });
  await reports.submit({ ...key, version: saved.version });
  api.moveTo('2026-11-11T21:00:00Z');
  await api.services.periods.runSchedule(new Date('2026-11-11T21:00:00Z'));
  const words = 'Месяц прошёл хорошо.\n\n<b>Спасибо</b> всем & каждому.';
  const draft = await api.as(officer).results.saveWords({ month, version: 0, words });
  await api.as(officer).results.publish({ month, version: draft.version });
}

it('has no letters before the results are published', async () => {
  await expect(mailing.letters(month)).rejects.toMatchObject({
    code: 'rule-broken',
    key: 'result-not-published',
  });
});

it('writes to every regional center with its own figures, the network’s and the bulletin', async () => {
  await publish();
  const letters = await mailing.letters(month);
  expect(letters.map(({ regionalCenterName, summary }) => [regionalCenterName, summary])).toEqual([
    ['РЦ Калининградская область', 'сдали 0 из 1 центров'],
    ['РЦ Камчатский край', 'сдали 0 из 2 центров'],
    ['РЦ Пензенская область', 'сдали 1 из 3 центров'],
  ]);
  const penza = letters[2];
  expect(penza?.subject).toBe('Итоги оперативного мониторинга за октябрь 2026 года');
  expect(penza?.html).toContain('&lt;b&gt;Спасибо&lt;/b&gt; всем &amp; каждому.');
  expect(penza?.plain).toContain('Посещений');
  expect(penza?.plain).toContain('по 1 из 3 центров');
  expect(penza?.plain).toContain('https://network.example/monitoring/results/2026-10');
  expect(letters[0]?.plain).toContain('нет данных');
  expect(penza?.attachments.map(({ fileName }) => fileName)).toEqual([
    'Итоги мониторинга 2026-10.pdf',
    'Итоги мониторинга 2026-10.xlsx',
  ]);
});

it('writes the same letters whenever it is asked, also after a correction', async () => {
  const before = await mailing.letters(month);
  await api.database
    .raw`update center_reports set "values" = '{"visits": 1}' where month = ${month} and center_id = 11`;
  expect(await mailing.letters(month)).toEqual(before);
});
