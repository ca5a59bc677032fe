/** Each purpose has a consent of its own, unticked until the reader ticks it (152-ФЗ, статья 9, as of 2025-09-01). */
export const consentPurposes = ['registration', 'reading-history', 'letters'] as const;

export type ConsentPurpose = (typeof consentPurposes)[number];

/** Without it there is no card: the others may be refused and the reader reads all the same. */
export const neededConsent: ConsentPurpose = 'registration';
