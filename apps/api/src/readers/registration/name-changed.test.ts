import { expect, it } from 'vitest';
import { readerDesk } from '../../testing/reader-desk.ts';

const desk = await readerDesk();
const { raw } = desk.api.database;

it('takes over a name that was changed at ЕСИА with the next sign-in; the trace holds the kind and no value', async () => {
  await desk.registered();
  Object.assign(desk.persona('penza'), { lastName: 'Переименованная' });
  const anna = desk.browser();
  expect(await desk.arrive(anna)).toBe('/portal/reader');
  expect(await desk.meOf(anna)).toMatchObject({ lastName: 'Переименованная' });
  const [trace, ...more] = await raw`select after, to_jsonb(a)::text as text, personal from audit_log a
    where action = 'reader.refresh'`;
  expect(more).toEqual([]);
  expect(trace?.['after']).toMatchObject({ changed: ['lastName'] });
  expect(trace?.['text']).not.toContain('Переименованная');
  expect(trace?.['personal']).not.toBeNull();
});
