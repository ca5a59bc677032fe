import { isDay } from '@pbnet/domain';
import {
  promotionMeasures,
  promotionSubjects,
  type PromotionMeasure,
  type PromotionPlanContent,
} from '@pbnet/domain/promotion';
import { promotionPlanContent, type CreatePlan } from '@pbnet/validation/promotion';

type Content = CreatePlan['content'];

/** A plan as its form holds it: goals as they are typed, '' for none. */
export interface PlanValues extends Record<PromotionMeasure, string> {
  readonly title: string;
  readonly subject: string;
  readonly subjectId: string | null;
  readonly subjectTitle: string;
  readonly subjectLink: string;
  readonly purpose: string;
  readonly audience: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export const emptyPlan: PlanValues = {
  ...{ title: '', subject: 'event', subjectId: null, subjectTitle: '', subjectLink: '' },
  ...{ purpose: '', audience: '', startsOn: null, endsOn: null, views: '', likes: '', reposts: '' },
};

export function planValuesOf({ goals, ...content }: PromotionPlanContent): PlanValues {
  const { title, subject, subjectId, subjectTitle, subjectLink, purpose, audience, startsOn, endsOn } =
    content;
  const [views = '', likes = '', reposts = ''] = promotionMeasures.map(
    (name) => goals[name]?.toString() ?? '',
  );
  return {
    ...{
      title,
      subject,
      subjectId,
      subjectTitle,
      purpose,
      audience,
      startsOn,
      endsOn,
      views,
      likes,
      reposts,
    },
    subjectLink: subjectLink ?? '',
  };
}

const goalOf = (typed: string) => (typed.trim() === '' ? null : Number(typed.replaceAll(/\s/g, '')));
const dayOf = (typed: string | null) => (typed !== null && isDay(typed) ? typed : null);

export function planContentOf(values: PlanValues): Content {
  const subject = promotionSubjects.find((known) => known === values.subject) ?? 'resource';
  const link = values.subjectLink.trim();
  return {
    ...{ title: values.title.trim(), subject, subjectTitle: values.subjectTitle.trim() },
    subjectId: subject === 'resource' ? null : values.subjectId,
    subjectLink: link === '' ? null : link,
    ...{ purpose: values.purpose.trim(), audience: values.audience.trim() },
    goals: { views: goalOf(values.views), likes: goalOf(values.likes), reposts: goalOf(values.reposts) },
    ...{ startsOn: dayOf(values.startsOn), endsOn: dayOf(values.endsOn) },
  };
}

type Fault = 'titleFault' | 'linkFault' | 'daysFault' | 'wordsFault' | 'numberFault';

const faultOf: Readonly<Partial<Record<string, Fault>>> = {
  ...{ title: 'titleFault', subjectLink: 'linkFault', endsOn: 'daysFault' },
  ...{ purpose: 'wordsFault', audience: 'wordsFault', subjectTitle: 'wordsFault' },
  ...{ views: 'numberFault', likes: 'numberFault', reposts: 'numberFault' },
};

/** What is wrong before anything is sent, by field. */
export function planFaultsOf(values: PlanValues): ReadonlyMap<keyof PlanValues, Fault> {
  const faults = new Map<keyof PlanValues, Fault>();
  const checked = promotionPlanContent.safeParse(planContentOf(values));
  for (const { path } of checked.error?.issues ?? []) {
    const field = String(path.at(-1));
    const fault = faultOf[field];
    if (fault) faults.set(field as keyof PlanValues, fault);
  }
  return faults;
}
