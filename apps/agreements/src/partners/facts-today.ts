import { dayIn, type Day } from '@pbnet/domain';
import { networkTimeZone, versionOn, type OrganizationFacts } from '@pbnet/domain/network';
import type { PartnerCard } from './partner-shapes.ts';

export function todayOfNetwork(): Day {
  return dayIn(networkTimeZone, new Date());
}

/** What holds today, or the last that is known. */
export function factsOf({ history }: Pick<PartnerCard, 'history'>): OrganizationFacts | undefined {
  return (versionOn(history, todayOfNetwork()) ?? history.at(-1))?.facts;
}
