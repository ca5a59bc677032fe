import {
  agreementKinds,
  partyRoles,
  periodKinds,
  prolongations,
  type AgreementContent,
} from '@pbnet/domain/agreements';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

export const placeId = z.int().check(z.positive());
export const version = z.int().check(z.nonnegative());
export const id = z.uuid();

export const longestAgreementTitle = 300;
export const mostParties = 20;
export const mostPeriods = 30;
export const mostCoveredCenters = 500;
/** An automatic prolongation is for ten years at most. */
export const mostProlongationMonths = 120;

const line = z.string().check(z.trim(), z.maxLength(300));

const party = z.object({
  organizationId: placeId,
  role: z.enum(partyRoles),
  signatoryName: line,
  signatoryPost: line,
  actsOn: line,
});

const period = z.object({
  startsOn: daySchema,
  endsOn: z.nullable(daySchema),
  kind: z.enum(periodKinds),
});

const center = z
  .object({ centerId: placeId, coversFrom: z.nullable(daySchema), coversTo: z.nullable(daySchema) })
  .check(
    z.refine(({ coversFrom, coversTo }) => !coversFrom || !coversTo || coversFrom <= coversTo, {
      path: ['coversTo'],
      params: { rule: 'span' },
    }),
  );

/** Periods are compared with each other by the domain: the screen and the procedure say the same about them. */
export const agreementContent = z
  .object({
    title: z.string().check(z.trim(), z.minLength(3), z.maxLength(longestAgreementTitle)),
    kind: z.enum(agreementKinds),
    number: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))),
    parties: z.array(party).check(z.maxLength(mostParties)),
    periods: z.array(period).check(z.maxLength(mostPeriods)),
    centers: z.array(center).check(z.maxLength(mostCoveredCenters)),
    prolongation: z.enum(prolongations),
    prolongationMonths: z.nullable(z.int().check(z.positive(), z.maximum(mostProlongationMonths))),
    supersedesId: z.nullable(id),
    amendsId: z.nullable(id),
  })
  .check(
    z.refine(
      ({ prolongation, prolongationMonths }) =>
        (prolongation === 'automatic') === (prolongationMonths !== null),
      { path: ['prolongationMonths'], params: { rule: 'months' } },
    ),
  ) satisfies z.ZodMiniType<AgreementContent>;
