import {
  agreementsServices,
  agreementsSources,
  type AgreementsOptions,
  type AgreementsServices,
  type AgreementsSources,
  type SourcesOptions,
} from './agreements-section.ts';
import type { ObjectOwner } from './files/object-owner.ts';
import {
  readersServices,
  readersSources,
  type ReadersOptions,
  type ReadersServices,
  type ReadersSourcesOptions,
} from './readers-section.ts';
import { mediaServices, mediaSources, type MediaOptions, type MediaServices } from './media-section.ts';

/** What procedures may call of the sections of agreements, of media and of readers. */
export type SectionServices = AgreementsServices & MediaServices & ReadersServices;

export interface SectionSources extends AgreementsSources {
  readonly objectOwners: readonly ObjectOwner[];
}

/** What these sections give to the modules that serve all modules. */
export function sectionSources(
  options: Omit<SourcesOptions, 'moreHealth'> & ReadersSourcesOptions,
): SectionSources {
  const media = mediaSources(options);
  const readers = readersSources(options);
  const agreements = agreementsSources({ ...options, moreHealth: [...media.health, ...readers.health] });
  return {
    ...agreements,
    objectOwners: [...media.objectOwners, ...readers.objectOwners],
    calendar: [...agreements.calendar, ...media.calendar],
    files: [...agreements.files, ...media.files],
    attention: [...agreements.attention, ...media.attention, ...readers.attention],
    searched: [...agreements.searched, ...media.searched, ...readers.searched],
  };
}

export function sectionServices(
  options: Omit<AgreementsOptions, 'moreHealth'> & MediaOptions & ReadersOptions,
): SectionServices {
  const moreHealth = [...mediaSources(options).health, ...readersSources(options).health];
  return {
    ...agreementsServices({ ...options, moreHealth }),
    ...mediaServices(options),
    ...readersServices(options),
  };
}
