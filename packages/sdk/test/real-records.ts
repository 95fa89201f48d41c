import { type Dataset, readDataset } from '@20x10/schema';
import { startService } from './service.ts';

let dataset: Promise<Dataset> | undefined;

/** The real service on a port, with the published records of these resources. */
export async function startRealService(...names: string[]) {
  dataset ??= readDataset();
  const { records } = await dataset;
  const service = await startService(
    Object.fromEntries(names.map((name) => [name, [...(records.get(name) ?? [])]])),
  );
  const baseUrl = await service.app.listen({ host: '127.0.0.1', port: 0 });
  return { ...service, baseUrl, records };
}
