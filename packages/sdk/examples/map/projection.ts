import type { Place } from './counties.ts';

/** Where each place lies on a drawing. */
export type Projection = {
  width: number;
  height: number;
  toPoint: (place: Place) => { x: number; y: number };
};

const margin = 16;

/** Equirectangular: degrees are lengths, those of longitude shortened as they are in the middle of the map. */
export function toProjection(places: readonly Place[], width: number): Projection {
  const longitudes = places.map(({ geometry }) => geometry.coordinates[0] as number);
  const latitudes = places.map(({ geometry }) => geometry.coordinates[1] as number);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const shortening = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / ((east - west) * shortening || 1);
  return {
    width,
    height: (north - south) * scale + 2 * margin,
    toPoint: ({ geometry: { coordinates } }) => ({
      x: margin + ((coordinates[0] as number) - west) * shortening * scale,
      y: margin + (north - (coordinates[1] as number)) * scale,
    }),
  };
}
