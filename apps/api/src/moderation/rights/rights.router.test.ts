import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { refusedWith } from '../../testing/centers.ts';
import { moderationDesk } from '../../testing/moderation-desk.ts';

const api = await testApi();
const { raw } = api.database;
const { actors, editor, head, video, document, cleared } = await moderationDesk(api);

const person = {
  ...{ name: 'Мария Читатель', minor: false, guardian: '', purpose: 'Публикация записи встречи' },
  ...{ givenOn: asDay('2026-11-01'), validTo: null },
};
const right = { holder: 'Областная библиотека', ground: 'own', subject: '', validTo: null } as const;

async function stateOf(id: string): Promise<string> {
  const [row] = await raw`select state from videos where id = ${id}`;
  return String(row?.['state']);
}

describe('rights and consents', () => {
  it('let a video go when every one has its document, and say what is missing until then', async () => {
    const id = await video();
    const lacks = async () => (await head.videoRights.get({ id })).lacks;
    expect(await lacks()).toEqual(['rights', 'consent-missing', 'checklist']);
    const [rightId, personId] = [randomUUID(), randomUUID()];
    await head.videoRights.saveRight({ id, recordId: rightId, version: 0, content: right });
    await head.videoRights.saveRight({ id, recordId: rightId, version: 0, content: right });
    expect(await lacks()).toContain('rights');
    await document('video-rights', rightId);
    expect(await lacks()).toEqual(['consent-missing', 'checklist']);
    const sheet = await head.videoRights.savePerson({ id, recordId: personId, version: 0, content: person });
    expect(sheet).toMatchObject({
      statement: { shown: 'people', version: 1 },
      people: [{ name: 'Мария Читатель', problem: 'no-document', version: 1 }],
    });
    await document('video-consent', personId);
    expect(await lacks()).toEqual(['checklist']);
    const stale = head.videoRights.saveRight({ id, recordId: rightId, version: 3, content: right });
    expect(await refusedWith(stale)).toMatchObject({ key: 'stale-edit' });
    const ended = { ...right, validTo: asDay('2026-11-22') };
    await head.videoRights.saveRight({ id, recordId: rightId, version: 1, content: ended });
    expect(await lacks()).toEqual(['rights-ended', 'checklist']);
  });

  it('of one video are not those of another by their id, and half a letter is told in words', async () => {
    const [id, other] = [await video(), await video()];
    const [rightId, personId] = [randomUUID(), randomUUID()];
    await head.videoRights.saveRight({ id, recordId: rightId, version: 0, content: right });
    await head.videoRights.savePerson({ id, recordId: personId, version: 0, content: person });
    const refused = [
      () => head.videoRights.saveRight({ id: other, recordId: rightId, version: 0, content: right }),
      () => head.videoRights.savePerson({ id: other, recordId: personId, version: 0, content: person }),
    ];
    for (const saving of refused) expect(await refusedWith(saving())).toMatchObject({ key: 'not-found' });
    const half = { ...right, holder: 'Библиотека \ud83d' };
    const saving = head.videoRights.saveRight({ id, recordId: randomUUID(), version: 0, content: half });
    expect(await refusedWith(saving)).toMatchObject({ key: 'character-unstorable' });
  });

  it('take «nobody is shown» as a person’s word only while nobody is listed', async () => {
    const id = await video();
    const stated = await head.videoRights.statePeople({ id, version: 0, shown: 'nobody' });
    expect(stated.lacks).toEqual(['rights', 'checklist']);
    const recordId = randomUUID();
    await head.videoRights.savePerson({ id, recordId, version: 0, content: person });
    const nobody = head.videoRights.statePeople({ id, version: 2, shown: 'nobody' });
    expect(await refusedWith(nobody)).toMatchObject({ key: 'people-listed' });
    await head.videoRights.removePerson({ id, recordId, version: 1 });
    expect((await head.videoRights.statePeople({ id, version: 2, shown: 'nobody' })).statement.shown).toBe(
      'nobody',
    );
  });

  it('want a guardian for a minor and no day that has not come', async () => {
    const id = await video();
    const save = (over: object) =>
      head.videoRights.savePerson({
        ...{ id, recordId: randomUUID(), version: 0 },
        content: { ...person, ...over },
      });
    await expect(save({ minor: true })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(save({ validTo: asDay('2026-10-01') })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await refusedWith(save({ givenOn: asDay('2026-11-24') }))).toMatchObject({
      key: 'consent-in-future',
    });
    const { people } = await save({ minor: true, guardian: 'Мать' });
    expect(people).toMatchObject([{ minor: true, guardian: 'Мать' }]);
  });

  it('name people to those who work with the video and to nobody else', async () => {
    const { id } = await cleared();
    const officer = await api.as(actors.officer).videoRights.get({ id });
    expect(officer).toMatchObject({ namesHidden: true, mayEdit: false, people: [{ name: '' }] });
    expect((await editor.videoRights.get({ id })).people).toMatchObject([{ name: 'Участник встречи' }]);
    const kamchatka = api.as(actors.heads[1]).videoRights;
    expect(await refusedWith(kamchatka.get({ id }))).toMatchObject({ key: 'not-found' });
  });

  it('keep names out of the log: sealed under the person’s key, which goes with the record', async () => {
    const id = await video();
    const recordId = randomUUID();
    await head.videoRights.savePerson({ id, recordId, version: 0, content: person });
    const rows = async () =>
      raw`select before::text, after::text, person_id from audit_log where entity_id = ${id}`;
    expect(JSON.stringify(await rows())).not.toContain('Мария');
    expect((await rows()).map((row) => row['person_id'])).toContain(recordId);
    await document('video-consent', recordId);
    await head.videoRights.removePerson({ id, recordId, version: 1 });
    const [left] = await raw`select count(*)::int as files from stored_files where owner_id = ${recordId}`;
    expect(left).toEqual({ files: 0 });
    const [key] = await raw`select wrapped_key, destroyed from person_keys where account_id = ${recordId}`;
    expect(key).toEqual({ wrapped_key: null, destroyed: true });
  });
});

describe('a consent withdrawn', () => {
  const taken = { withdrawnOn: asDay('2026-11-20'), words: 'Письмо от участника' };

  it('takes a published video down at once, with a trace, however often it is sent', async () => {
    const { id, personId } = await cleared({ state: 'published' });
    const withdraw = (over: object = {}) =>
      head.videoRights.withdraw({ id, recordId: personId, version: 1, ...taken, ...over });
    expect(await refusedWith(withdraw({ withdrawnOn: asDay('2026-11-24') }))).toMatchObject({
      key: 'consent-in-future',
    });
    expect(await refusedWith(withdraw({ withdrawnOn: asDay('2026-10-31') }))).toMatchObject({
      key: 'consent-before-given',
    });
    const { people, lacks } = await withdraw();
    expect(people).toMatchObject([{ withdrawnOn: '2026-11-20', problem: 'withdrawn' }]);
    expect(lacks).toEqual(['consent-withdrawn']);
    await withdraw();
    expect(await stateOf(id)).toBe('withdrawn');
    const trace =
      await raw`select action from audit_log where entity_id = ${id} and action = 'video.withdraw-consent'`;
    expect(trace).toHaveLength(1);
  });

  it('sends an approved video back and holds up one that waits', async () => {
    const [approved, waiting] = [await cleared({ state: 'approved' }), await cleared()];
    for (const { id, personId } of [approved, waiting])
      await head.videoRights.withdraw({ id, recordId: personId, version: 1, ...taken });
    expect(await stateOf(approved.id)).toBe('returned');
    const refused = await refusedWith(editor.moderation.approve({ id: waiting.id, version: 1 }));
    expect(refused).toMatchObject({ key: 'moderation-not-cleared' });
  });

  it('is the only way to take a record from under a published video', async () => {
    const { id, personId, rightId } = await cleared({ state: 'published' });
    const removing = [
      () => head.videoRights.removePerson({ id, recordId: personId, version: 1 }),
      () => head.videoRights.removeRight({ id, recordId: rightId, version: 1 }),
    ];
    for (const call of removing) expect(await refusedWith(call())).toMatchObject({ key: 'rights-in-use' });
  });
});
