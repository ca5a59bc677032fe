import {
  addPerson,
  answerByLink,
  answerForPerson,
  changePerson,
  checkInByCode,
  configureRegistration,
  decidePerson,
  hallCheckIn,
  inviteCenters,
  inviteList,
  linkToken,
  listPeople,
  markPresence,
  meetingOfAttendance,
  prepareInvitations,
  registerByLink,
  saveSurvey,
  takeSurvey,
} from '@pbnet/validation/attendance';
import { may, open, router } from '../trpc.ts';

export const attendanceRouter = router({
  overview: may('attendance.read')
    .input(meetingOfAttendance)
    .query(({ ctx, input }) => ctx.attendance.overview(ctx.actor, input.meetingId)),
  people: may('attendance.read')
    .input(listPeople)
    .query(({ ctx, input }) => ctx.attendance.people(ctx.actor, input)),
  configure: may('attendance.manage')
    .input(configureRegistration)
    .mutation(({ ctx, input }) => ctx.attendance.configure(ctx.actor, input)),
  add: may('attendance.register', { regionalCenter: 'regionalCenterId' })
    .input(addPerson)
    .mutation(({ ctx, input }) => ctx.attendance.add(ctx.actor, input)),
  change: may('attendance.register')
    .input(changePerson)
    .mutation(({ ctx, input }) => ctx.attendance.change(ctx.actor, input)),
  answer: may('attendance.register')
    .input(answerForPerson)
    .mutation(({ ctx, input }) => ctx.attendance.answer(ctx.actor, input)),
  decide: may('attendance.manage')
    .input(decidePerson)
    .mutation(({ ctx, input }) => ctx.attendance.decide(ctx.actor, input)),
  inviteCenters: may('attendance.manage')
    .input(inviteCenters)
    .mutation(({ ctx, input }) => ctx.attendance.inviteCenters(ctx.actor, input)),
  inviteList: may('attendance.manage')
    .input(inviteList)
    .mutation(({ ctx, input }) => ctx.attendance.inviteList(ctx.actor, input)),
  prepareInvitations: may('attendance.manage')
    .input(prepareInvitations)
    .mutation(({ ctx, input }) => ctx.attendance.prepareInvitations(ctx.actor, input)),
  mark: may('attendance.manage')
    .input(markPresence)
    .mutation(({ ctx, input }) => ctx.attendance.mark(ctx.actor, input)),
  checkIn: may('attendance.manage')
    .input(checkInByCode)
    .mutation(({ ctx, input }) => ctx.attendance.checkIn(ctx.actor, input)),
  issueCertificates: may('attendance.manage')
    .input(meetingOfAttendance)
    .mutation(({ ctx, input }) => ctx.certificates.issue(ctx.actor, input.meetingId)),

  stream: may('stream.watch')
    .input(meetingOfAttendance)
    .query(({ ctx, input }) => ctx.streams.watch(ctx.actor, input.meetingId)),
  beat: may('stream.watch')
    .input(meetingOfAttendance)
    .mutation(({ ctx, input }) => ctx.streams.beat(ctx.actor, input.meetingId)),

  survey: may('attendance.manage')
    .input(meetingOfAttendance)
    .query(({ ctx, input }) => ctx.meetingSurveys.get(ctx.actor, input.meetingId)),
  saveSurvey: may('attendance.manage')
    .input(saveSurvey)
    .mutation(({ ctx, input }) => ctx.meetingSurveys.save(ctx.actor, input)),

  form: open('people without an account register by the link of a meeting')
    .input(linkToken)
    .query(({ ctx, input }) => ctx.attendanceByLink.form(input.token)),
  register: open('people without an account register by the link of a meeting')
    .input(registerByLink)
    .mutation(({ ctx, input }) => ctx.attendanceByLink.register(input)),
  card: open('an invited person opens the own page by a personal link')
    .input(linkToken)
    .query(({ ctx, input }) => ctx.attendanceByLink.card(input.token)),
  answerByLink: open('an invited person answers by a personal link')
    .input(answerByLink)
    .mutation(({ ctx, input }) => ctx.attendanceByLink.answer(input)),
  checkInSelf: open('a person checks in on the own phone by a personal link')
    .input(linkToken)
    .mutation(({ ctx, input }) => ctx.attendanceByLink.checkIn(input.token)),
  hall: open('whoever is in the hall opens the page behind its code')
    .input(linkToken)
    .query(({ ctx, input }) => ctx.attendanceByLink.hall(input.token)),
  checkInHall: open('whoever is in the hall checks in by the own code')
    .input(hallCheckIn)
    .mutation(({ ctx, input }) => ctx.attendanceByLink.hallCheckIn(input)),
  streamByLink: open('a listed person watches the closed stream by a personal link')
    .input(linkToken)
    .query(({ ctx, input }) => ctx.streams.watchByLink(input.token)),
  beatByLink: open('the page of the closed stream counts its viewers')
    .input(linkToken)
    .mutation(({ ctx, input }) => ctx.streams.beatByLink(input.token)),
  surveyByLink: open('a participant answers the survey by a personal link')
    .input(linkToken)
    .query(({ ctx, input }) => ctx.meetingSurveys.form(input.token)),
  takeSurvey: open('a participant answers the survey by a personal link')
    .input(takeSurvey)
    .mutation(({ ctx, input }) => ctx.meetingSurveys.take(input)),
});
