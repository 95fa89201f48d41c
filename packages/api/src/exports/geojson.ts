import { type DatasetRecord, findResource, type Position, type Resource } from '@20x10/schema';
import type { Meta } from '../answers.ts';
import type { Queries } from '../database.ts';
import { type Parameter, readers, Unreadable } from '../parameters.ts';
import type { Filter } from '../resources/params.ts';
import { findPage } from '../resources/query.ts';
import type { RevisionRef } from '../revisions/revision-ref.ts';
import { toRecordText } from './ndjson.ts';
import type { Encoder } from './stream.ts';

/** Whose position a record has: its own, or that of the county that its field names. */
export type Place = { resource: Resource; field: 'id' | 'county_id' };

/** Where the records of a resource lie, if they lie anywhere. */
export function placeOf(resource: Resource): Place | undefined {
  const { shape } = resource.record;
  if ('centroid' in shape) return { resource, field: 'id' };
  if (!('county_id' in shape)) return undefined;
  return { resource: findResource('counties') as Resource, field: 'county_id' };
}

/** West, south, east and north of a box, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export const boxParameter: Parameter<number[]> = {
  description:
    'GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.',
  schema: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
  example: [124.1, 37.6, 130.7, 43.1],
  read: (texts) => {
    const numbers = texts.flatMap((text) => text.split(',')).map((text) => readers.number(text));
    const [west, south, east, north] = numbers as unknown as Box;
    if (numbers.length !== 4) throw new Unreadable('must be four numbers: west,south,east,north');
    if (
      Math.abs(west) > 180 ||
      Math.abs(east) > 180 ||
      Math.abs(south) > 90 ||
      Math.abs(north) > 90
    )
      throw new Unreadable('must lie within -180,-90,180,90');
    if (west > east)
      throw new Unreadable('must have its west before its east; it cannot cross 180°');
    if (south > north) throw new Unreadable('must have its south before its north');
    return numbers;
  },
};

type Spot = { id: string; position: Position; kind: string | null };

/** Positions of places by their ids. */
export async function findSpots(
  database: Queries,
  { resource }: Place,
  { revision, hash }: RevisionRef,
): Promise<Map<string, Spot>> {
  const query = { sort: [], filters: [], certainty: 'possible' as const };
  const rows = await findPage(database, resource, query, { revision, hash, limit: 100_000 });
  const records = rows.map(({ record_json }) => JSON.parse(record_json) as DatasetRecord);
  return new Map(
    records.flatMap(({ id, centroid, centroid_kind }) =>
      centroid
        ? [[id, { id, position: centroid as Position, kind: centroid_kind as string | null }]]
        : [],
    ),
  );
}

/** A filter that only records within the box pass. */
export function toBoxFilter({ field }: Place, spots: ReadonlyMap<string, Spot>, box: Box): Filter {
  const [west, south, east, north] = box;
  const within = [...spots.values()].filter(
    ({ position: { longitude, latitude } }) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
  // No id is empty: where nothing lies in the box, nothing passes.
  const value = within.length > 0 ? within.map(({ id }) => id) : [''];
  return { field, kind: 'ref', operator: 'eq', value };
}

/** Writes records as the features of one collection (RFC 7946). */
export function toGeojsonEncoder(
  { resource, field }: Place,
  spots: ReadonlyMap<string, Spot>,
  { meta, fields }: { meta: Meta; fields?: readonly string[] | undefined },
): Encoder {
  const placed = new Map([...spots].map(([id, spot]) => [id, toPlaced(resource, spot)]));
  return {
    head: `{"type":"FeatureCollection","meta":${JSON.stringify(meta)},"features":[\n`,
    between: ',\n',
    tail: '\n]}\n',
    toText: (row) => {
      const record = JSON.parse(row.record_json) as DatasetRecord;
      const { geometry, source } = placed.get(record[field] as string) ?? nowhere;
      const properties = toRecordText(row, fields).slice(0, -1);
      return `{"type":"Feature","id":${JSON.stringify(record.id)},"geometry":${geometry},"properties":${properties},"position_source":${source}}}`;
    },
  };
}

const nowhere = { geometry: 'null', source: 'null' };

function toPlaced(resource: Resource, { id, position, kind }: Spot) {
  const coordinates = [position.longitude, position.latitude];
  return {
    geometry: JSON.stringify({ type: 'Point', coordinates }),
    source: JSON.stringify({ resource: resource.name, id, field: 'centroid', kind }),
  };
}
