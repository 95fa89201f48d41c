import { type Client, createClient, type paths } from '@20x10/sdk';

type Formats = paths['/v1/exports/counties.{format}']['get']['responses'][200]['content'];
/** Counties as the service exports them for maps. */
export type Counties = Formats['application/geo+json'];
type Feature = Counties['features'][number];
/** A county that has a position. */
export type Place = Feature & { geometry: NonNullable<Feature['geometry']> };

/** Reads what the map needs of all counties, in one answer and from one revision. */
export async function readCounties(baseUrl: string): Promise<Counties> {
  const records: Client = createClient({ baseUrl });
  const { body } = await records.counties.download('geojson', {
    fields: ['name', 'status', 'cohort_year', 'groundbreaking_on', 'inaugurated_on'],
  });
  return (await new Response(body).json()) as Counties;
}

export const isPlace = (feature: Feature): feature is Place => feature.geometry !== null;
