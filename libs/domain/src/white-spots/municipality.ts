/** Kinds of the law on local self-government (131-ФЗ, art. 2), as the state's own register counts them. */
export const municipalityKinds = [
  'urban-okrug',
  'municipal-okrug',
  'municipal-district',
  'urban-settlement',
  'rural-settlement',
  'federal-city-territory',
] as const;

export type MunicipalityKind = (typeof municipalityKinds)[number];

export const municipalityKindNames: Readonly<
  Record<MunicipalityKind, Readonly<Record<'ru' | 'en', string>>>
> = {
  'urban-okrug': { ru: 'городской округ', en: 'urban okrug' },
  'municipal-okrug': { ru: 'муниципальный округ', en: 'municipal okrug' },
  'municipal-district': { ru: 'муниципальный район', en: 'municipal district' },
  'urban-settlement': { ru: 'городское поселение', en: 'urban settlement' },
  'rural-settlement': { ru: 'сельское поселение', en: 'rural settlement' },
  'federal-city-territory': { ru: 'внутригородская территория', en: 'territory of a federal city' },
};

/** A point of the Earth in degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** ОКТМО of a municipality has 8 digits, of a settlement inside it 11. */
export function isOktmo(text: string): boolean {
  return /^(?:\d{8}|\d{11})$/.test(text);
}

/** Russia in degrees; Chukotka lies beyond the 180th meridian. */
export function liesInRussia({ latitude, longitude }: Point): boolean {
  const east = longitude >= 19.6 && longitude <= 180;
  return latitude >= 41.1 && latitude <= 82 && (east || (longitude >= -180 && longitude <= -168.9));
}
