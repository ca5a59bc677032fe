import type { Day, Month } from '@pbnet/domain';
import type { AgreementState, PartyRole } from '@pbnet/domain/agreements';
import type { History, OrganizationFacts, OrganizationKind } from '@pbnet/domain/network';
import type { EventState } from '@pbnet/domain/joint-events';
import type { OpeningState } from '@pbnet/domain/openings';
import type { ContactRole, LikenessGround, LinkGround } from '@pbnet/domain/partners';
import type { OrganizationRequisites } from '../network/organization-records.ts';

export interface NamedRegionalCenter {
  readonly id: number;
  readonly name: string;
}

export interface PartnerRow {
  readonly id: number;
  readonly kind: OrganizationKind;
  readonly regionId: number;
  readonly regionName: string;
  readonly name: string;
  readonly shortName: string;
  readonly taxNumber: string | null;
  readonly archivedOn: Day | null;
  /** Every regional center that it is linked with today, whoever reads. */
  readonly regionalCenters: readonly NamedRegionalCenter[];
  /** Working centres that it hosts. */
  readonly centers: number;
}

export interface PartnerPage {
  readonly rows: readonly PartnerRow[];
  readonly total: number;
  readonly pageSize: number;
}

/** One way in which it is linked with a regional center. */
export interface PartnerLink {
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  readonly ground: LinkGround;
  readonly since: Day | null;
}

export interface PartnerCenter {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly regionalCenterName: string;
  /** Null while it hosts it. */
  readonly until: Day | null;
  readonly closedOn: Day | null;
}

export interface Contact {
  readonly id: string;
  readonly roles: readonly ContactRole[];
  readonly name: string;
  readonly post: string;
  readonly phone: string;
  readonly email: string | null;
  readonly actsOn: string;
  /** The regional center that keeps it for itself; null for headquarters' own. */
  readonly regionalCenterId: number | null;
  readonly version: number;
}

export interface Partnership {
  readonly id: string;
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  readonly subject: string;
  readonly since: Day;
  readonly until: Day | null;
  readonly version: number;
}

export interface PartnerEvent {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string | null;
  readonly state: EventState;
}

export interface PartnerAgreement {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: AgreementState;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly role: PartyRole;
}

export interface PartnerOpening {
  readonly id: string;
  readonly name: string;
  readonly state: OpeningState;
  readonly plannedMonth: Month | null;
}

export interface PartnerMerge {
  readonly mergedId: number;
  readonly mergedName: string;
  readonly reason: string;
  readonly at: string;
}

export interface PartnerCard extends OrganizationRequisites {
  readonly id: number;
  readonly kind: OrganizationKind;
  readonly regionId: number;
  readonly regionName: string;
  readonly archivedOn: Day | null;
  /** The card that this one became a part of; the page leads there. */
  readonly mergedIntoId: number | null;
  readonly version: number;
  readonly history: History<OrganizationFacts>;
  readonly links: readonly PartnerLink[];
  readonly centers: readonly PartnerCenter[];
  readonly contacts: readonly Contact[];
  readonly partnerships: readonly Partnership[];
  /** A hundred at most of events and of agreements: the newest, live ones first. */
  readonly events: readonly PartnerEvent[];
  readonly agreements: readonly PartnerAgreement[];
  readonly openings: readonly PartnerOpening[];
  readonly merges: readonly PartnerMerge[];
  /** Cards that may be of the same institution and were not told apart yet. */
  readonly alike: readonly AlikePartner[];
  readonly mayEdit: boolean;
}

export interface AlikePartner {
  readonly id: number;
  readonly name: string;
  readonly regionName: string;
  readonly taxNumber: string | null;
  readonly grounds: readonly LikenessGround[];
}
