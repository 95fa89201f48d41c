import { createHash } from 'node:crypto';

const addresses = [
  '/v1/counties?limit=200',
  '/v1/provinces',
  '/v1/factories?limit=100&sort=-id',
  '/v1/claims?limit=100',
  '/v1/counties/kimhwa?include=claims',
  '/v1/progress?at=2025-06-01',
];

/** What the service answers when all is well: a digest of each answer by its address. */
export async function learnAnswers(base: string): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const address of addresses) {
    const response = await fetch(base + address);
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
    answers.set(address, digest(await response.text()));
  }
  return answers;
}

/** The data behind those answers, which two histories of the same records share. */
export async function learnData(base: string): Promise<Map<string, unknown>> {
  const data = new Map<string, unknown>();
  for (const address of addresses) {
    const response = await fetch(base + address);
    data.set(address, ((await response.json()) as { data: unknown }).data);
  }
  return data;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** What came back under load: right answers, refusals that say when to come back, and everything else. */
export type Tally = { right: number; refused: number; wrong: string[] };

/** Asks without pause, several at a time, until told to stop. */
export function keepAsking(base: string, answers: ReadonlyMap<string, string>, at_a_time = 6) {
  const tally: Tally = { right: 0, refused: 0, wrong: [] };
  let stopped = false;
  const ask = async (start: number) => {
    for (let turn = start; !stopped; turn += 1) {
      const address = addresses[turn % addresses.length] as string;
      try {
        await judge(tally, await fetch(base + address), address, answers);
      } catch (error) {
        tally.wrong.push(`${address}: ${(error as Error).cause ?? error}`);
      }
    }
  };
  const asking = Promise.all(Array.from({ length: at_a_time }, (_, index) => ask(index)));
  return {
    tally,
    stop: async () => {
      stopped = true;
      await asking;
      return tally;
    },
  };
}

async function judge(
  tally: Tally,
  response: Response,
  address: string,
  answers: ReadonlyMap<string, string>,
): Promise<void> {
  const text = await response.text();
  const retry = response.headers.get('retry-after');
  if (response.ok && digest(text) === answers.get(address)) tally.right += 1;
  else if (response.status === 503 && retry !== null) tally.refused += 1;
  else tally.wrong.push(`${address}: ${response.status} ${text.slice(0, 200)}`);
}
