import {
  agreementsServices,
  agreementsSources,
  type AgreementsOptions,
  type AgreementsServices,
  type AgreementsSources,
  type SourcesOptions,
} from './agreements-section.ts';
import type { ObjectOwner } from './files/object-owner.ts';
import { mediaServices, mediaSources, type MediaOptions, type MediaServices } from './media-section.ts';

/** What procedures may call of the sections of agreements and of media. */
export type SectionServices = AgreementsServices & MediaServices;

export interface SectionSources extends AgreementsSources {
  readonly objectOwners: readonly ObjectOwner[];
}

/** What these sections give to the modules that serve all modules. */
export function sectionSources(options: Omit<SourcesOptions, 'moreHealth'>): SectionSources {
  const media = mediaSources(options);
  const agreements = agreementsSources({ ...options, moreHealth: media.health });
  return {
    ...agreements,
    objectOwners: media.objectOwners,
    calendar: [...agreements.calendar, ...media.calendar],
    files: [...agreements.files, ...media.files],
    attention: [...agreements.attention, ...media.attention],
    searched: [...agreements.searched, ...media.searched],
  };
}

export function sectionServices(
  options: Omit<AgreementsOptions, 'moreHealth'> & MediaOptions,
): SectionServices {
  const moreHealth = mediaSources(options).health;
  return { ...agreementsServices({ ...options, moreHealth }), ...mediaServices(options) };
}
