import type { Day } from '@pbnet/domain';
import type { PeopleShown, RightsGround } from '@pbnet/domain/rights';
import { boolean, date, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { videos } from '../../videos/videos.tables.ts';

const at = () => timestamp({ withTimezone: true });
const place = () => ({ regionId: integer(), regionalCenterId: integer(), centerId: integer() });
const videoId = () =>
  uuid()
    .notNull()
    .references(() => videos.id);
const edited = () => ({
  createdBy: uuid(),
  createdAt: at().notNull().defaultNow(),
  changedAt: at().notNull().defaultNow(),
  version: integer().notNull().default(1),
});

/** On what ground the network may publish a video. Documents lie with the stored files, purpose 'video-rights'. */
export const videoRights = pgTable(
  'video_rights',
  {
    id: uuid().primaryKey(),
    videoId: videoId(),
    ...place(),
    holder: text().notNull(),
    ground: text().$type<RightsGround>().notNull(),
    /** What the right is for: music, archive footage, the whole. */
    subject: text().notNull().default(''),
    /** The last day; null for no end. */
    validTo: date().$type<Day>(),
    ...edited(),
  },
  (table) => [index().on(table.videoId)],
);

/** A person who is shown and the consent to it. Documents lie with the stored files, purpose 'video-consent'. */
export const videoPeople = pgTable(
  'video_people',
  {
    id: uuid().primaryKey(),
    videoId: videoId(),
    ...place(),
    /** Empty once the person was erased. */
    name: text().notNull(),
    minor: boolean().notNull().default(false),
    /** Who consents for a minor. */
    guardian: text().notNull().default(''),
    purpose: text().notNull(),
    givenOn: date().$type<Day>().notNull(),
    validTo: date().$type<Day>(),
    withdrawnOn: date().$type<Day>(),
    withdrawnWords: text().notNull().default(''),
    ...edited(),
  },
  (table) => [index().on(table.videoId)],
);

/** Whether people are to be recognised in a video: said by a person, never assumed. */
export const videoPeopleStatements = pgTable('video_people_statements', {
  videoId: videoId().primaryKey(),
  ...place(),
  shown: text().$type<PeopleShown>().notNull(),
  byId: uuid(),
  at: at().notNull(),
  version: integer().notNull().default(1),
});
