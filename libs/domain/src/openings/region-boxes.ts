type Box = readonly [south: number, west: number, north: number, east: number];

/**
 * Boxes of the units by their codes, degrees, some 15 km wider than the outlines that the map draws: they catch swapped
 * and mistyped figures, they are no borders. Longitudes behind the 180th meridian go on counting. A unit without a box
 * is held to the country's.
 */
// prettier-ignore
const boxes: Readonly<Record<string, Box>> = {
  'RU-AD': [43.4, 38.3, 45.2, 40.8],
  'RU-AL': [48.8, 83.7, 52.8, 90.1],
  'RU-ALT': [50.3, 77.4, 54.6, 87.4],
  'RU-AMU': [48.5, 119.5, 57.2, 135.4],
  'RU-ARK': [60.4, 35.3, 82.1, 69.0],
  'RU-AST': [45.2, 44.6, 48.9, 49.3],
  'RU-BA': [51.3, 52.7, 56.6, 60.1],
  'RU-BEL': [49.5, 34.8, 51.5, 39.4],
  'RU-BRY': [51.5, 30.8, 54.1, 35.4],
  'RU-BU': [49.7, 98.4, 57.4, 117.3],
  'RU-CE': [42.1, 44.4, 44.1, 46.8],
  'RU-CHE': [51.7, 56.7, 56.5, 63.5],
  'RU-CHU': [61.5, 157.7, 71.7, 190.9],
  'RU-CU': [54.3, 45.5, 56.5, 48.5],
  'RU-DA': [40.8, 44.7, 45.1, 48.7],
  'RU-IN': [42.3, 44.1, 43.7, 45.3],
  'RU-IRK': [50.9, 95.4, 64.5, 119.5],
  'RU-IVA': [56.1, 38.9, 57.9, 43.8],
  'RU-KAM': [50.6, 155.5, 65.0, 175.1],
  'RU-KB': [42.5, 41.9, 44.0, 44.6],
  'RU-KC': [42.8, 40.3, 44.5, 42.8],
  'RU-KDA': [43.1, 36.2, 46.9, 41.9],
  'RU-KEM': [51.9, 84.1, 57.0, 89.6],
  'RU-KGD': [54.0, 19.1, 55.4, 22.9],
  'RU-KGN': [53.9, 61.6, 57.0, 69.0],
  'RU-KHA': [46.3, 130.3, 62.7, 147.7],
  'RU-KHM': [58.3, 58.8, 65.9, 86.2],
  'RU-KIR': [55.8, 45.9, 61.2, 54.1],
  'RU-KK': [51.0, 87.5, 55.6, 92.1],
  'RU-KL': [44.4, 41.2, 48.3, 47.7],
  'RU-KLU': [53.0, 33.0, 55.4, 37.4],
  'RU-KO': [59.0, 44.9, 68.6, 66.4],
  'RU-KOS': [57.0, 39.9, 59.8, 47.7],
  'RU-KR': [60.4, 29.0, 66.9, 38.3],
  'RU-KRS': [50.6, 33.6, 52.5, 38.5],
  'RU-KYA': [51.5, 75.7, 81.6, 114.4],
  'RU-LEN': [58.1, 27.1, 61.4, 35.7],
  'RU-LIP': [51.6, 37.3, 53.7, 40.8],
  'RU-MAG': [58.6, 144.7, 66.5, 164.0],
  'RU-ME': [55.6, 45.2, 57.4, 50.3],
  'RU-MO': [53.4, 41.7, 55.3, 46.8],
  'RU-MOS': [53.9, 34.7, 57.1, 40.3],
  'RU-MOW': [54.5, 36.1, 56.2, 38.2],
  'RU-MUR': [65.8, 27.9, 70.1, 41.7],
  'RU-NEN': [65.6, 42.8, 70.7, 65.8],
  'RU-NGR': [56.6, 29.1, 59.5, 36.2],
  'RU-NIZ': [54.2, 41.3, 58.2, 47.9],
  'RU-NVS': [53.1, 74.7, 57.4, 85.3],
  'RU-OMS': [53.2, 70.1, 58.7, 76.5],
  'RU-ORE': [50.2, 50.4, 54.5, 61.8],
  'RU-ORL': [51.6, 34.3, 53.7, 38.1],
  'RU-PER': [55.8, 51.3, 61.8, 59.6],
  'RU-PNZ': [52.0, 41.6, 54.1, 47.1],
  'RU-PRI': [41.9, 130.3, 48.5, 139.5],
  'RU-PSK': [55.3, 26.8, 59.1, 31.6],
  'RU-ROS': [45.6, 37.8, 50.3, 44.5],
  'RU-RYA': [53.0, 38.2, 55.4, 42.8],
  'RU-SA': [55.2, 105.3, 77.0, 163.5],
  'RU-SAK': [43.3, 141.5, 54.5, 157.0],
  'RU-SAM': [51.4, 47.5, 54.8, 52.7],
  'RU-SAR': [49.5, 42.0, 52.9, 50.9],
  'RU-SE': [42.2, 43.0, 43.9, 45.1],
  'RU-SMO': [53.1, 30.3, 56.2, 35.5],
  'RU-SPE': [59.1, 28.6, 60.6, 31.1],
  'RU-STA': [43.3, 40.4, 46.3, 45.9],
  'RU-SVE': [55.8, 56.8, 62.2, 66.4],
  'RU-TA': [53.7, 46.8, 56.8, 54.3],
  'RU-TAM': [51.3, 39.5, 53.9, 43.4],
  'RU-TOM': [55.4, 74.7, 61.2, 89.7],
  'RU-TUL': [52.7, 35.5, 54.9, 39.0],
  'RU-TVE': [55.3, 30.3, 59.0, 38.4],
  'RU-TY': [49.4, 88.4, 53.9, 99.6],
  'RU-TYU': [54.9, 64.4, 60.2, 75.4],
  'RU-UD': [55.6, 50.7, 58.7, 54.5],
  'RU-ULY': [52.3, 45.3, 55.0, 50.4],
  'RU-VGG': [47.1, 40.7, 51.3, 47.6],
  'RU-VLA': [54.8, 37.8, 56.9, 43.0],
  'RU-VLG': [58.2, 34.2, 61.7, 47.2],
  'RU-VOR': [49.2, 37.8, 52.2, 43.0],
  'RU-YAN': [62.0, 61.6, 73.8, 86.3],
  'RU-YAR': [56.2, 36.8, 59.1, 41.2],
  'RU-YEV': [47.4, 130.4, 49.6, 135.4],
  'RU-ZAB': [48.8, 107.5, 58.5, 122.5],
  'UA-40': [43.8, 32.7, 45.1, 34.3],
  'UA-43': [44.0, 32.1, 46.3, 36.7],
};

const russia: Box = [41.1, 19.5, 82, 191.5];

function lies([south, west, north, east]: Box, latitude: number, longitude: number): boolean {
  const onward = longitude < 0 ? longitude + 360 : longitude;
  return latitude >= south && latitude <= north && onward >= west && onward <= east;
}

export type PointFault = 'outside-russia' | 'outside-region';

/** What is wrong with a point that should lie in the unit; undefined where nothing is. Degrees of WGS 84. */
export function pointFault(regionCode: string, latitude: number, longitude: number): PointFault | undefined {
  if (!lies(russia, latitude, longitude)) return 'outside-russia';
  const box = boxes[regionCode];
  return box === undefined || lies(box, latitude, longitude) ? undefined : 'outside-region';
}
