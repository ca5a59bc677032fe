import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  usualQuestions,
  wrongAnswers,
  type SurveyAnswers,
  type SurveyQuestion,
} from '@pbnet/domain/attendance';
import type { SaveSurvey, TakeSurvey } from '@pbnet/validation/attendance';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import { surveyReplies, surveys, surveyTakers } from './attendance.tables.ts';
import { attendeesRepository } from './attendees.repository.ts';
import { meetingOf } from './meeting-of.ts';
import type { PersonalLinks } from './personal-links.ts';

export interface QuestionResult {
  readonly question: SurveyQuestion;
  /** Answers by value; empty for words. */
  readonly counts: Readonly<Record<string, number>>;
  readonly answered: number;
  /** Of a scale; null where nobody answered. */
  readonly average: number | null;
  /** Words in no order that tells when they were said. */
  readonly words: readonly string[];
}

export interface Survey {
  readonly open: boolean;
  /** 0 until headquarters saves it for the first time. */
  readonly version: number;
  readonly questions: readonly SurveyQuestion[];
  readonly replies: number;
  readonly results: readonly QuestionResult[];
}

export interface SurveyForm {
  readonly title: string;
  readonly open: boolean;
  readonly answered: boolean;
  readonly questions: readonly SurveyQuestion[];
}

export interface MeetingSurveys {
  get(actor: Actor, meetingId: string): Promise<Survey>;
  save(actor: Actor, input: SaveSurvey): Promise<Survey>;
  /** Null for a link that is not ours. */
  form(token: string): Promise<SurveyForm | null>;
  take(input: TakeSurvey): Promise<void>;
}

function resultOf(question: SurveyQuestion, replies: readonly SurveyAnswers[]): QuestionResult {
  const given = replies
    .map((answers) => answers[question.id])
    .filter((answer) => answer !== undefined && answer !== '');
  const counts: Record<string, number> = {};
  if (question.kind !== 'text')
    for (const answer of given) counts[String(answer)] = (counts[String(answer)] ?? 0) + 1;
  const sum = given.reduce<number>((total, answer) => total + Number(answer), 0);
  return {
    question,
    counts,
    answered: given.length,
    average: question.kind === 'scale' && given.length > 0 ? sum / given.length : null,
    words:
      question.kind === 'text'
        ? given.map(String).toSorted((one, other) => one.localeCompare(other, 'ru'))
        : [],
  };
}

async function read(tx: Transaction, meetingId: string): Promise<Survey> {
  await meetingOf(tx, meetingId);
  const [row] = await tx.select().from(surveys).where(eq(surveys.meetingId, meetingId));
  const rows = await tx.select().from(surveyReplies).where(eq(surveyReplies.meetingId, meetingId));
  const replies = rows.map(({ answers }) => answers);
  const { open = false, version = 0, questions = usualQuestions } = row ?? {};
  const results = questions.map((question) => resultOf(question, replies));
  return { open, version, questions, replies: replies.length, results };
}

async function save(
  tx: Transaction,
  actor: Actor,
  { meetingId, version, open, questions }: SaveSurvey,
): Promise<void> {
  const before = await read(tx, meetingId);
  const same = JSON.stringify(before.questions) === JSON.stringify(questions);
  if (before.version > 0 && same && before.open === open) return;
  if (before.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { version: before.version } });
  if (before.replies > 0 && !same)
    throw new DomainError('rule-broken', 'survey-has-replies', { count: before.replies });
  const fields = { questions, open, version: version + 1 };
  await tx
    .insert(surveys)
    .values({ meetingId, ...fields })
    .onConflictDoUpdate({ target: surveys.meetingId, set: fields });
  await audit(tx, actor, {
    action: 'survey.save',
    entity: 'meeting',
    entityId: meetingId,
    before: before.version === 0 ? null : { open: before.open, questions: before.questions.length },
    after: { open, questions: questions.length },
  });
}

export function meetingSurveys({
  database,
  links,
}: {
  readonly database: Database;
  readonly links: PersonalLinks;
}): MeetingSurveys {
  async function attendeeOf(tx: Transaction, token: string) {
    const id = links.read('person', token);
    return id === undefined ? undefined : attendeesRepository(tx).byId(id);
  }

  return {
    get: (actor, meetingId) => database.as(actor, (tx) => read(tx, meetingId)),

    save: (actor, input) =>
      database.as(actor, async (tx) => {
        await save(tx, actor, input);
        return read(tx, input.meetingId);
      }),

    form: (token) =>
      database.system(async (tx) => {
        const row = await attendeeOf(tx, token);
        if (!row) return null;
        const { title } = await meetingOf(tx, row.meetingId);
        const [survey] = await tx.select().from(surveys).where(eq(surveys.meetingId, row.meetingId));
        const [taken] = await tx.select().from(surveyTakers).where(eq(surveyTakers.attendeeId, row.id));
        const { open = false, questions = [] } = survey ?? {};
        return { title, open, answered: taken !== undefined, questions: open ? questions : [] };
      }),

    take: ({ token, answers }) =>
      database.system(async (tx) => {
        const row = await attendeeOf(tx, token);
        if (!row) throw new DomainError('not-found', 'not-found');
        const { meetingId, id: attendeeId } = row;
        const [survey] = await tx.select().from(surveys).where(eq(surveys.meetingId, meetingId)).for('share');
        if (!survey?.open) throw new DomainError('rule-broken', 'survey-closed');
        const wrong = wrongAnswers(survey.questions, answers);
        if (wrong.length > 0) throw new DomainError('rule-broken', 'survey-incomplete', { questions: wrong });
        const took = await tx
          .insert(surveyTakers)
          .values({ meetingId, attendeeId })
          .onConflictDoNothing()
          .returning();
        if (took.length === 0) throw new DomainError('conflict', 'survey-answered');
        const asked = new Set(survey.questions.map(({ id }) => id));
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
        await tx.insert(surveyReplies).values({ id: sql`gen_random_uuid()`, meetingId, answers: kept });
      }),
  };
}
