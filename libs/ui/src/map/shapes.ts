import topology from './russia-topology.json' with { type: 'json' };

type Point = readonly [x: number, y: number];

/** Outlines are projected already: SVG units of a picture 1000 × 560. */
export const pictureSize = { width: 1000, height: 560 } as const;

let shapes: ReadonlyMap<string, string> | undefined;

/** SVG paths by unit code; worked out once, about 6,000 points. */
export function regionShapes(): ReadonlyMap<string, string> {
  shapes ??= new Map(topology.objects.regions.geometries.map(({ id, arcs }) => [id, path(arcs)]));
  return shapes;
}

function path(arcs: readonly (readonly (number | readonly number[])[])[]): string {
  return arcs
    .map((ring) => (isPolygon(ring) ? ring.map(ringPath).join('') : ringPath(ring as readonly number[])))
    .join('');
}

function isPolygon(ring: readonly (number | readonly number[])[]): ring is readonly (readonly number[])[] {
  return typeof ring[0] !== 'number';
}

function ringPath(ring: readonly number[]): string {
  const points = ring.flatMap((arc, index) => (index === 0 ? arcPoints(arc) : arcPoints(arc).slice(1)));
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** Topology keeps every border once, as steps from point to point; ~arc runs it backwards. */
function arcPoints(arc: number): readonly Point[] {
  const [scaleX = 1, scaleY = 1] = topology.transform.scale;
  const [left = 0, top = 0] = topology.transform.translate;
  let [x, y] = [0, 0];
  const points = (topology.arcs[arc < 0 ? ~arc : arc] ?? []).map(([stepX = 0, stepY = 0]): Point => {
    [x, y] = [x + stepX, y + stepY];
    return [x * scaleX + left, y * scaleY + top];
  });
  return arc < 0 ? points.toReversed() : points;
}
