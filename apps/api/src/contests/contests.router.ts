import {
  advanceEntry,
  changeContest,
  contestKey,
  contestStep,
  createContest,
  createEntry,
  declareConflict,
  dropJuror,
  entryBoard,
  entryKey,
  entryLink,
  inviteJuror,
  jurorKey,
  juryKey,
  moderateEntry,
  refuseEntry,
  saveEntry,
  scoreEntry,
  stepEntry,
  undoContest,
} from '@pbnet/validation/contests';
import { may, open, router } from '../trpc.ts';

export const contestsRouter = router({
  list: may('contest.read').query(({ ctx }) => ctx.contests.list(ctx.actor)),

  get: may('contest.read')
    .input(contestKey)
    .query(({ ctx, input }) => ctx.contests.get(ctx.actor, input.contestId)),

  create: may('contest.manage')
    .input(createContest)
    .mutation(({ ctx, input }) => ctx.contests.create(ctx.actor, input)),

  change: may('contest.manage')
    .input(changeContest)
    .mutation(({ ctx, input }) => ctx.contests.change(ctx.actor, input)),

  announce: may('contest.manage')
    .input(contestStep)
    .mutation(({ ctx, input }) => ctx.contests.announce(ctx.actor, input)),

  jury: may('contest.judge')
    .input(contestKey)
    .query(({ ctx, input }) => ctx.contestJury.view(ctx.actor, input.contestId)),

  inviteJuror: may('contest.manage')
    .input(inviteJuror)
    .mutation(({ ctx, input }) => ctx.contestJury.invite(ctx.actor, input)),

  resendJuror: may('contest.manage')
    .input(jurorKey)
    .mutation(({ ctx, input }) => ctx.contestJury.resend(ctx.actor, input)),

  dropJuror: may('contest.manage')
    .input(dropJuror)
    .mutation(({ ctx, input }) => ctx.contestJury.drop(ctx.actor, input)),

  results: may('contest.judge')
    .input(contestKey)
    .query(({ ctx, input }) => ctx.contestOutcome.view(ctx.actor, input.contestId)),

  freeze: may('contest.manage')
    .input(contestStep)
    .mutation(({ ctx, input }) => ctx.contestOutcome.freeze(ctx.actor, input)),

  undoResults: may('contest.manage')
    .input(undoContest)
    .mutation(({ ctx, input }) => ctx.contestOutcome.undo(ctx.actor, input)),

  publish: may('contest.manage')
    .input(contestStep)
    .mutation(({ ctx, input }) => ctx.contestOutcome.publish(ctx.actor, input)),

  giveDiplomas: may('contest.manage')
    .input(contestStep)
    .mutation(({ ctx, input }) => ctx.contestOutcome.giveDiplomas(ctx.actor, input)),
});

/** Entries as the staff sees them: a regional center its own, headquarters all. */
export const contestEntriesRouter = router({
  board: may('contest.read')
    .input(entryBoard)
    .query(({ ctx, input }) => ctx.contestModeration.board(ctx.actor, input)),

  get: may('contest.read')
    .input(entryKey)
    .query(({ ctx, input }) => ctx.contestModeration.get(ctx.actor, input.entryId)),

  accept: may('contest.moderate')
    .input(moderateEntry)
    .mutation(({ ctx, input }) => ctx.contestModeration.accept(ctx.actor, input)),

  return: may('contest.moderate')
    .input(refuseEntry)
    .mutation(({ ctx, input }) => ctx.contestModeration.return(ctx.actor, input)),

  reject: may('contest.moderate')
    .input(refuseEntry)
    .mutation(({ ctx, input }) => ctx.contestModeration.reject(ctx.actor, input)),

  advance: may('contest.moderate')
    .input(advanceEntry)
    .mutation(({ ctx, input }) => ctx.contestModeration.advance(ctx.actor, input)),
});

const anybody = 'contests are announced to everybody';
const author = 'an author has no account: the secret of the link stands for one';
const juror = 'a juror may have no account: the secret of the link stands for one, or else the session';

export const publicContestsRouter = router({
  list: open(anybody).query(({ ctx }) => ctx.publicContests.list()),

  get: open(anybody)
    .input(contestKey)
    .query(({ ctx, input }) => ctx.publicContests.get(input.contestId)),

  places: open(anybody).query(({ ctx }) => ctx.publicContests.places()),

  createEntry: open(author)
    .input(createEntry)
    .mutation(({ ctx, input }) => ctx.publicEntries.create(input)),

  entry: open(author)
    .input(entryLink)
    .query(({ ctx, input }) => ctx.publicEntries.get(input.secret)),

  saveEntry: open(author)
    .input(saveEntry)
    .mutation(({ ctx, input }) => ctx.publicEntries.save(input)),

  submitEntry: open(author)
    .input(stepEntry)
    .mutation(({ ctx, input }) => ctx.publicEntries.submit(input)),

  withdrawEntry: open(author)
    .input(stepEntry)
    .mutation(({ ctx, input }) => ctx.publicEntries.withdraw(input)),

  jury: open(juror)
    .input(juryKey)
    .query(({ ctx, input }) => ctx.jurorDesk.desk(ctx.actor, input)),

  score: open(juror)
    .input(scoreEntry)
    .mutation(({ ctx, input }) => ctx.jurorDesk.score(ctx.actor, input)),

  declareConflict: open(juror)
    .input(declareConflict)
    .mutation(({ ctx, input }) => ctx.jurorDesk.declare(ctx.actor, input)),
});
