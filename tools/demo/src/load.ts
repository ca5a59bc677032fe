import { join } from 'node:path';
import { addMonths, asDay, monthOf, type Day } from '@pbnet/domain';
import { connect } from '@pbnet/api/database';
import { loadCenterLife } from './agreements/center-life.ts';
import { loadAgreements } from './agreements/agreements.ts';
import { loadMunicipalities } from './agreements/municipalities.ts';
import { loadOpenings } from './agreements/openings.ts';
import { loadPartners } from './agreements/partners.ts';
import { loadReadiness } from './agreements/readiness.ts';
import { loadSignatures } from './agreements/signatures.ts';
import { loadRenewals } from './agreements/renewals.ts';
import { loadDocuments } from './agreements/documents.ts';
import { loadTemplates } from './agreements/templates.ts';
import { loadPlans } from './agreements/plans.ts';
import { loadAttendance } from './events/attendance.ts';
import { loadCampaigns } from './events/campaigns.ts';
import { loadContests } from './events/contests.ts';
import { loadJointEvents } from './events/joint-events.ts';
import { loadPenzaMeeting } from './events/penza-meeting.ts';
import { loadPenzaPeople } from './events/penza-people.ts';
import { loadResolution } from './events/resolution.ts';
import { loadBroadcasts } from './media/broadcasts.ts';
import { loadChannels, type ChannelsOptions } from './media/channels.ts';
import { loadPromotion } from './media/promotion.ts';
import { loadPublications } from './media/publications.ts';
import { loadMethods } from './media/methods.ts';
import { loadModeration } from './media/moderation.ts';
import { loadVideos } from './media/videos.ts';
import { loadBoundStaff } from './readers/bound-staff.ts';
import { loadCollections } from './readers/collections.ts';
import { loadDeskLife } from './readers/desk-life.ts';
import { loadReadingFigures } from './readers/figures.ts';
import { loadReaders } from './readers/readers.ts';
import { loadReadingLife } from './readers/reading-life.ts';
import { loadNetwork } from './load-network.ts';
import { loadPeople } from './load-people.ts';
import { loadStatistics } from './load-statistics.ts';
import { demoNetwork } from './network/network.ts';
import { demoAccounts } from './people.ts';

export const demoSeed = 2020;
export const demoMonths = 36;

export interface DemoOptions {
  readonly url: string;
  /** The folder of stored files. */
  readonly files: string;
  readonly today: Day;
  readonly progress: (words: string) => void;
  readonly channels: ChannelsOptions;
}

/** Fills an empty, migrated database with the demo. Returns false when there is data already. */
export async function loadDemo({ url, files, today, progress, channels }: DemoOptions): Promise<boolean> {
  const database = connect({ url, connections: 2 });
  const sql = database.raw;
  try {
    const [filled] = await sql`select 1 from regions limit 1`;
    if (filled) return false;
    const last = addMonths(monthOf(today), -1);
    progress('network: 85 regions, 100 regional centers, 2,000 centres');
    const network = demoNetwork(demoSeed, last, demoMonths);
    await loadNetwork(sql, network);
    await loadCenterLife(sql);
    await loadMunicipalities(sql, { seed: demoSeed }, network);
    await loadPartners(sql, { seed: demoSeed, today }, network);
    await loadAgreements(sql, { seed: demoSeed, today }, network);
    progress(`statistics: ${demoMonths} months`);
    const waiting = new Set(demoAccounts.flatMap(({ center }) => center ?? []));
    await loadStatistics(sql, { seed: demoSeed, last, months: demoMonths, today, waiting }, network);
    progress('accounts');
    await loadPeople(sql);
    progress('templates of agreements');
    await loadTemplates(database, { directory: files, today });
    await loadChannels(database, channels);
    progress('campaigns');
    await loadCampaigns(sql, { seed: demoSeed, today }, network);
    progress('the meeting of 2020');
    await loadPenzaMeeting(sql);
    await loadPenzaPeople(sql);
    await loadAttendance(sql, today);
    await loadResolution(database, today);
    progress('joint events');
    await loadJointEvents(sql, { seed: demoSeed, today }, network);
    progress('planned openings');
    await loadOpenings(sql, { seed: demoSeed, today }, network);
    await loadPlans(database, today);
    progress('contests');
    await loadContests(sql, { seed: demoSeed, today }, network);
    progress('videos');
    await loadVideos(sql, { directory: files, today });
    await loadPublications(sql, { today, files, youtube: channels.standIns.youtube });
    await loadPromotion(sql, today);
    await loadBroadcasts(database, { secretKey: channels.secretKey, today });
    await loadModeration(sql, { directory: files });
    await loadMethods(sql, today);
    await loadReadiness(sql, { today });
    await loadRenewals(sql, today);
    progress('readers');
    await loadCollections(sql, channels.standIns.resources.url);
    await loadReaders(sql, today);
    await loadDeskLife(sql, today);
    await loadReadingLife(sql, today);
    const { personas } = channels.standIns.esia;
    await loadBoundStaff(sql, { secretKey: channels.secretKey, personas, today });
    await loadReadingFigures(sql, today);
    progress('documents of agreements');
    await loadDocuments(database, { directory: files, today });
    progress('signatures');
    await loadSignatures(database, {
      directory: files,
      certificates: join(files, '..', 'demo-certificates'),
    });
    return true;
  } finally {
    await database.close();
  }
}

export function todayOf(now: Date): Day {
  return asDay(now.toISOString().slice(0, 10));
}
