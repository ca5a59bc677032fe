import { asMonth } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import { hashPassword } from '../identity/password-hash.ts';
import { planFiles } from '../opening-plans/plan-files.ts';
import { networkPlace, seedActor } from './network.ts';
import { proposalDesk } from './proposal-desk.ts';

export const year = 2027;

/** Another place than the desk's own, in Kamchatka in February 2027. */
export const elizovo = {
  ...{ name: 'ЦУД в Елизове', plannedMonth: asMonth('2027-02') },
  ...{ latitude: null, longitude: null },
};

/** Everything that tests of the plan of openings of 2027 need, on 3 November 2026. */
export async function planDesk() {
  const desk = await proposalDesk();
  const { api, agreed, officer, director, kamchatka } = desk;
  const { raw } = api.database;
  const other = await seedActor(api.database, 'director', networkPlace);
  const password = 'снег в апреле тает быстро';
  const hash = await hashPassword(password);
  for (const { accountId } of [director, other])
    await raw`update accounts set password_hash = ${hash} where id = ${accountId}`;
  const own = api.as(officer).openingPlans;
  const version = async () => (await own.get({ year })).version;
  const present = async (id: string = randomUUID()) => own.present({ year, version: await version(), id });

  async function approve(actor: Actor = director, over: object = {}) {
    const { version: current, waiting } = await own.get({ year });
    return api.as(actor).openingPlans.approve({
      ...{ year, version: current, presentationId: waiting?.id ?? randomUUID() },
      ...{ post: 'Директор', name: '', password, ...over },
    });
  }

  return {
    ...{ ...desk, raw, other, own, version, present, approve },
    /** Two agreed openings, and an approved plan of both. */
    async approved() {
      const first = await agreed();
      const second = await agreed(elizovo, kamchatka);
      await own.create({ year });
      await present();
      return { first: first.opening, second: second.opening, plan: await approve() };
    },
    /** A file of the plan as the actor gets it; its status where there is none. */
    async file(actor: Actor, name: string): Promise<Buffer> {
      const files = planFiles({
        openingPlans: api.services.openingPlans,
        actorOf: () => Promise.resolve(actor),
      });
      const answer = await files.request(`/opening-plans/${year}/${name}`);
      const { status } = answer;
      return status === 200 ? Buffer.from(await answer.arrayBuffer()) : Buffer.from(String(status));
    },
    async lastPresentation(): Promise<string> {
      const [row] = await raw`select id from opening_plan_presentations order by presented_at desc limit 1`;
      return String(row?.['id']);
    },
    async restart() {
      await raw`truncate opening_plans, mailings cascade`;
      await desk.restart();
    },
  };
}
