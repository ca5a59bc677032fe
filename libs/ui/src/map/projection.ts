/**
 * The projection of the outlines (NOTICE): conic equal-area, parallels 52° and 64°, centre 105° E, fitted into the
 * picture. Scale and shift are read back from known capes and borders, good to some five kilometres: the outlines
 * are as coarse.
 */
const scale = 765.1064;
const shiftX = 575.7309;
const shiftY = 1089.1141;
const centralMeridian = 105;

const radians = Math.PI / 180;
const sine = Math.sin(52 * radians);
const cone = (sine + Math.sin(64 * radians)) / 2;
const constant = 1 + sine * (2 * cone - sine);
const radius = Math.sqrt(constant) / cone;

export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** Where the place lies in the picture 1000 × 560. */
export function project({ latitude, longitude }: Degrees): PicturePoint {
  const from = longitude - centralMeridian;
  const angle = (from < -180 ? from + 360 : from) * radians * cone;
  const distance = Math.sqrt(constant - 2 * cone * Math.sin(latitude * radians)) / cone;
  return {
    x: scale * distance * Math.sin(angle) + shiftX,
    y: shiftY - scale * (radius - distance * Math.cos(angle)),
  };
}

/** The place that lies under the point of the picture; longitudes from −180 to 180. */
export function unproject({ x, y }: PicturePoint): Degrees {
  const east = (x - shiftX) / scale;
  const south = radius - (shiftY - y) / scale;
  const longitude = Math.atan2(east, south) / cone / radians + centralMeridian;
  const height = (constant - (east * east + south * south) * cone * cone) / (2 * cone);
  return {
    latitude: Math.asin(Math.min(1, Math.max(-1, height))) / radians,
    longitude: longitude > 180 ? longitude - 360 : longitude,
  };
}
