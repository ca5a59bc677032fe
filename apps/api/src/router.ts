import {
  agreementDocumentsRouter,
  agreementTemplatesRouter,
} from './agreement-documents/documents.router.ts';
import { agreementsRouter } from './agreements/agreements.router.ts';
import { attendanceRouter } from './attendance/attendance.router.ts';
import { auditRouter } from './audit/audit.router.ts';
import { channelsRouter } from './channels/channels.router.ts';
import { publicationsRouter } from './channels/publications/publications.router.ts';
import { broadcastsRouter } from './broadcasts/broadcasts.router.ts';
import { calendarRouter } from './calendar/calendar.router.ts';
import { awardsRouter } from './awards/awards.router.ts';
import { accountsRouter } from './identity/accounts.router.ts';
import { identityRouter } from './identity/identity.router.ts';
import { staffEsiaRouter } from './identity/staff-esia.router.ts';
import { contestEntriesRouter, contestsRouter, publicContestsRouter } from './contests/contests.router.ts';
import { dashboardRouter } from './monitoring/dashboard/dashboard.router.ts';
import { indicatorsRouter } from './monitoring/indicators/indicators.router.ts';
import { periodsRouter } from './monitoring/periods/periods.router.ts';
import { controlRouter } from './resolutions/control.router.ts';
import { readinessRouter } from './readiness/readiness.router.ts';
import { readingFiguresRouter } from './reading-figures/reading-figures.router.ts';
import { resolutionsRouter } from './resolutions/resolutions.router.ts';
import { reportsRouter } from './monitoring/reports/reports.router.ts';
import { campaignsRouter } from './campaigns/campaigns.router.ts';
import { requestsRouter } from './campaigns/requests/requests.router.ts';
import { boardRouter } from './monitoring/board/board.router.ts';
import { resultsRouter } from './monitoring/results/results.router.ts';
import { zeroListsRouter } from './monitoring/zero-lists/zero-lists.router.ts';
import { jointEventsRouter } from './joint-events/joint-events.router.ts';
import { postersRouter } from './joint-events/posters.router.ts';
import { jobsRouter } from './jobs/jobs.router.ts';
import { mailRouter } from './mail/mail.router.ts';
import { mailingsRouter } from './mail/mailings/mailings.router.ts';
import { galleryRouter } from './gallery/gallery.router.ts';
import { methodsRouter } from './methods/methods.router.ts';
import { meetingsRouter } from './meetings/meetings.router.ts';
import { minutesRouter } from './meetings/minutes/minutes.router.ts';
import { pointsRouter } from './meetings/points/points.router.ts';
import { talkCallRouter } from './meetings/talk-call/talk-call.router.ts';
import { programmeRouter } from './meetings/programme/programme.router.ts';
import { homeRouter } from './platform/home.router.ts';
import { collectionsRouter } from './reading/collections/collections.router.ts';
import { resourceServersRouter } from './reading/documents/resource-servers.router.ts';
import { accessKeysRouter } from './reading/tokens/access-keys.router.ts';
import { partnersRouter } from './partners/partners.router.ts';
import { platformRouter } from './platform/platform.router.ts';
import { renewalsRouter } from './renewals/renewals.router.ts';
import { searchRouter } from './platform/search.router.ts';
import { networkHealthRouter } from './network-health/network-health.router.ts';
import { networkRouter } from './network/network.router.ts';
import { signaturesRouter } from './signatures/signatures.router.ts';
import { openingsRouter } from './openings/openings.router.ts';
import { openingPlansRouter } from './opening-plans/opening-plans.router.ts';
import { captionsRouter } from './moderation/captions/captions.router.ts';
import { moderationRouter } from './moderation/moderation.router.ts';
import { playlistsRouter } from './moderation/playlists/playlists.router.ts';
import { videoRightsRouter } from './moderation/rights/rights.router.ts';
import { promotionRouter } from './promotion/promotion.router.ts';
import { videosRouter } from './videos/videos.router.ts';
import { ownAccessRouter } from './readers/access/own-access.router.ts';
import { readerRetentionRouter } from './readers/retention/retention.router.ts';
import { consentEditionsRouter } from './readers/editions/consent-editions.router.ts';
import { guardianRouter, ownGuardianRouter } from './readers/guardian/guardian.router.ts';
import { ownErasureRouter } from './readers/erasure/own-erasure.router.ts';
import { readerJournalRouter } from './readers/journal/reader-journal.router.ts';
import { ownJoinRouter } from './readers/merge/own-join.router.ts';
import { readersRouter } from './readers/staff/readers.router.ts';
import { ownReaderRouter } from './readers/own/own-reader.router.ts';
import { mergeRouters, open, router } from './trpc.ts';
import { uploadsRouter } from './uploads/uploads.router.ts';
import { whiteSpotsRouter } from './white-spots/white-spots.router.ts';

export const appRouter = router({
  accounts: accountsRouter,
  agreements: agreementsRouter,
  agreementDocuments: agreementDocumentsRouter,
  agreementTemplates: agreementTemplatesRouter,
  awards: awardsRouter,
  broadcasts: broadcastsRouter,
  attendance: attendanceRouter,
  audit: auditRouter,
  identity: identityRouter,
  staffEsia: staffEsiaRouter,
  network: networkRouter,
  networkHealth: networkHealthRouter,
  partners: partnersRouter,
  renewals: renewalsRouter,
  openingPlans: openingPlansRouter,
  uploads: uploadsRouter,
  whiteSpots: whiteSpotsRouter,
  indicators: indicatorsRouter,
  periods: periodsRouter,
  readiness: readinessRouter,
  reports: reportsRouter,
  campaigns: campaignsRouter,
  requests: requestsRouter,
  resolutions: resolutionsRouter,
  control: controlRouter,
  calendar: calendarRouter,
  channels: channelsRouter,
  publications: publicationsRouter,
  jointEvents: jointEventsRouter,
  openings: openingsRouter,
  readingFigures: readingFiguresRouter,
  posters: postersRouter,
  board: boardRouter,
  meetings: meetingsRouter,
  programme: programmeRouter,
  minutes: minutesRouter,
  points: pointsRouter,
  talkCall: talkCallRouter,
  zeroLists: zeroListsRouter,
  dashboard: dashboardRouter,
  results: resultsRouter,
  mailings: mailingsRouter,
  mail: mailRouter,
  jobs: jobsRouter,
  platform: platformRouter,
  home: homeRouter,
  search: searchRouter,
  signatures: signaturesRouter,
  contests: contestsRouter,
  contestEntries: contestEntriesRouter,
  publicContests: publicContestsRouter,
  gallery: galleryRouter,
  methods: methodsRouter,
  promotion: promotionRouter,
  videos: videosRouter,
  moderation: moderationRouter,
  videoRights: videoRightsRouter,
  captions: captionsRouter,
  playlists: playlistsRouter,
  readers: readersRouter,
  readerJournal: readerJournalRouter,
  consentEditions: consentEditionsRouter,
  guardian: guardianRouter,
  ownReader: mergeRouters(
    ownReaderRouter,
    ownErasureRouter,
    ownJoinRouter,
    ownAccessRouter,
    ownGuardianRouter,
  ),
  readerRetention: readerRetentionRouter,
  collections: collectionsRouter,
  resourceServers: resourceServersRouter,
  accessKeys: accessKeysRouter,
  health: open('monitoring of the installation asks it').query(() => ({ status: 'up' as const })),
});

export type AppRouter = typeof appRouter;
