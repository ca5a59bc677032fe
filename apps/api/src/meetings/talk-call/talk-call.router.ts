import {
  answerTalk,
  decideProposal,
  meetingKey,
  proposalKey,
  proposeByLink,
  saveCall,
  saveProposal,
  talkCallLink,
  writeToSpeakers,
} from '@pbnet/validation/meetings';
import * as z from 'zod/mini';
import { may, open, router } from '../../trpc.ts';

const talkKey = z.object({ meetingId: z.uuid(), talkId: z.uuid() });

export const talkCallRouter = router({
  get: may('meeting.read')
    .input(meetingKey)
    .query(({ ctx, input }) => ctx.talkCalls.get(ctx.actor, input.meetingId)),
  save: may('meeting.manage')
    .input(saveCall)
    .mutation(({ ctx, input }) => ctx.talkCalls.save(ctx.actor, input)),
  propose: may('talk.propose')
    .input(saveProposal)
    .mutation(({ ctx, input }) => ctx.talkCalls.propose(ctx.actor, input)),
  withdraw: may('talk.propose')
    .input(proposalKey)
    .mutation(({ ctx, input }) => ctx.talkCalls.withdraw(ctx.actor, input)),
  decide: may('meeting.manage')
    .input(decideProposal)
    .mutation(({ ctx, input }) => ctx.talkCalls.decide(ctx.actor, input)),
  ask: may('meeting.manage')
    .input(talkKey)
    .mutation(({ ctx, input }) => ctx.talkCalls.ask(ctx.actor, input)),
  write: may('meeting.manage')
    .input(writeToSpeakers)
    .mutation(({ ctx, input }) => ctx.talkCalls.write(ctx.actor, input)),
  byLink: open('whoever has the link of a call reads what it asks for')
    .input(talkCallLink)
    .query(({ ctx, input }) => ctx.talksByLink.call(input.token)),
  proposeByLink: open('outside speakers propose a talk by the link of a call')
    .input(proposeByLink)
    .mutation(({ ctx, input }) => ctx.talksByLink.propose(input)),
  talkByLink: open('a speaker opens the own talk by the link of a letter')
    .input(talkCallLink)
    .query(({ ctx, input }) => ctx.talksByLink.talk(input.token)),
  answerByLink: open('a speaker confirms the own talk by the link of a letter')
    .input(answerTalk)
    .mutation(({ ctx, input }) => ctx.talksByLink.answer(input)),
});
