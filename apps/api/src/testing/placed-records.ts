import type { Place } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import type { PlacedKind } from '../places.ts';
import { centerPlace, regionalCenterPlace } from './network.ts';

export interface Targeted {
  readonly id: number | string;
  readonly place: Place;
}

/** Records of each kind in regional center 1 and in regional center 2, for the fields that name a place. */
export async function placedRecords(
  raw: Database['raw'],
): Promise<Readonly<Record<PlacedKind, Readonly<Record<'own' | 'foreign', Targeted>>>>> {
  const campaignId = randomUUID();
  await raw`insert into campaigns (id, kind, subject, opens_on, due_on, ladder)
    values (${campaignId}, 'joint-events', 'matrix', '2026-01-01', '2026-02-01', '[]')`;
  const delivery = async (id: number): Promise<Targeted> => {
    const deliveryId = randomUUID();
    await raw`insert into deliveries (id, dedupe_key, kind, region_id, regional_center_id, recipient, subject, html,
        plain, message_id, sha256)
      values (${deliveryId}, ${deliveryId}, 'test', ${id}, ${id}, 'rc@region.example', '', '', '', ${deliveryId}, '')`;
    return { id: deliveryId, place: regionalCenterPlace(id) };
  };
  const jointEvent = async (id: number): Promise<Targeted> => {
    const eventId = randomUUID();
    const centerId = id * 10 + 1;
    await raw`insert into joint_events (id, region_id, regional_center_id, center_id, title, kind, format, zone)
      values (${eventId}, ${id}, ${id}, ${centerId}, '', 'lecture', 'mixed', 'UTC')`;
    return { id: eventId, place: centerPlace(centerId) };
  };
  const video = async (id: number): Promise<Targeted> => {
    const videoId = randomUUID();
    const centerId = id * 10 + 1;
    await raw`insert into videos (id, region_id, regional_center_id, center_id, title)
      values (${videoId}, ${id}, ${id}, ${centerId}, '')`;
    return { id: videoId, place: centerPlace(centerId) };
  };
  const method = async (id: number): Promise<Targeted> => {
    const methodId = randomUUID();
    await raw`insert into methods (id, region_id, regional_center_id, title) values (${methodId}, ${id}, ${id}, '')`;
    return { id: methodId, place: regionalCenterPlace(id) };
  };
  const opening = async (id: number): Promise<Targeted> => {
    const openingId = randomUUID();
    await raw`insert into planned_openings
        (id, region_id, regional_center_id, proposed_by, name, locality, time_zone, proposed_at)
      values (${openingId}, ${id}, ${id}, 'regional-center', '', '', 'UTC', now())`;
    return { id: openingId, place: regionalCenterPlace(id) };
  };
  const agreement = async (id: number): Promise<Targeted> => {
    const agreementId = randomUUID();
    await raw`insert into agreements (id, region_id, regional_center_id, title, kind)
      values (${agreementId}, ${id}, ${id}, '', 'other')`;
    return { id: agreementId, place: regionalCenterPlace(id) };
  };
  const extension = async (id: number): Promise<Targeted> => {
    const extensionId = randomUUID();
    await raw`insert into campaign_extensions (id, campaign_id, region_id, regional_center_id, old_due_on, new_due_on,
        reason, requested_by)
      values (${extensionId}, ${campaignId}, ${id}, ${id}, '2026-02-01', '2026-03-01', '', ${randomUUID()})`;
    return { id: extensionId, place: regionalCenterPlace(id) };
  };
  const decisionId = randomUUID();
  await raw`insert into resolutions (id, title) values (${decisionId}, 'matrix')`;
  await raw`insert into decisions (id, resolution_id, number, words, parties)
    values (${decisionId}, ${decisionId}, 1, 'matrix', '{"departments": [], "regionalCenters": []}')`;
  const assignment = async (id: number): Promise<Targeted> => {
    const assignmentId = randomUUID();
    await raw`insert into assignments (id, decision_id, party, region_id, regional_center_id, zone, assigned_on)
      values (${assignmentId}, ${decisionId}, ${`rc:${id}`}, ${id}, ${id}, 'Europe/Moscow', '2026-01-01')`;
    return { id: assignmentId, place: regionalCenterPlace(id) };
  };
  const regional = (id: number): Targeted => ({ id, place: regionalCenterPlace(id) });
  const region = (regionId: number): Targeted => ({ id: regionId, place: { kind: 'region', regionId } });
  return {
    center: { own: { id: 11, place: centerPlace(11) }, foreign: { id: 21, place: centerPlace(21) } },
    regionalCenter: { own: regional(1), foreign: regional(2) },
    region: { own: region(1), foreign: region(2) },
    delivery: { own: await delivery(1), foreign: await delivery(2) },
    extension: { own: await extension(1), foreign: await extension(2) },
    assignment: { own: await assignment(1), foreign: await assignment(2) },
    agreement: { own: await agreement(1), foreign: await agreement(2) },
    opening: { own: await opening(1), foreign: await opening(2) },
    method: { own: await method(1), foreign: await method(2) },
    video: { own: await video(1), foreign: await video(2) },
    jointEvent: { own: await jointEvent(1), foreign: await jointEvent(2) },
  };
}
