import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { groupByField } from '../src/conflicts.ts';
import {
  type Dataset,
  type DatasetRecord,
  dataFolder,
  needsClaim,
  readDataset,
  writeDataset,
} from '../src/dataset.ts';
import { fieldKind } from '../src/resource.ts';
import type { Claim } from '../src/resources/claim.ts';
import { claimable, resources } from '../src/resources/index.ts';
import { toQuantity } from './arbitraries.ts';

const kangwon = { id: 'kangwon', name: 'Kangwon', names: [] };
const kimhwa = { id: 'kimhwa', name: 'Kimhwa', province_id: 'kangwon', names: [] };
const kcna = {
  id: 'kcna-20220620',
  name: 'KCNA, 20 June 2022',
  title: 'Factories Inaugurated',
  language: 'en',
  published_on: '2022-06-20',
};
const press = { id: 'press-20220621', name: 'Press, 21 June 2022', title: 'Factories Open' };

type Line = Record<string, unknown>;
/** Lines by file, without `.jsonl`; a string stands for a raw line. */
type Files = Record<string, (Line | string)[]>;

const claim = (property: string, value: unknown, other: Line = {}): Line => ({
  subject_id: 'kimhwa',
  property,
  value,
  source_id: 'kcna-20220620',
  origin: 'kcna',
  ...other,
});
const byPress = { source_id: 'press-20220621', origin: 'press' };

async function makeFolder(files: Files = {}): Promise<string> {
  const folder = `${await mkdtemp(join(tmpdir(), 'dataset-'))}/`;
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(`${folder}claims`);
  const named = resources.filter(({ name }) => name !== 'claims' && name !== 'conflicts');
  const whole: Files = {
    explanations: [],
    ...Object.fromEntries(named.map(({ name }) => [name, []])),
    ...Object.fromEntries(claimable.map(({ name }) => [`claims/${name}`, []])),
    provinces: [kangwon],
    counties: [kimhwa],
    sources: [kcna, press],
    'claims/provinces': [claim('kind', 'province', { subject_id: 'kangwon' })],
    ...files,
    'claims/counties': [claim('kind', 'county'), ...(files['claims/counties'] ?? [])],
  };
  for (const [name, lines] of Object.entries(whole)) {
    const texts = lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
    await writeFile(`${folder}${name}.jsonl`, `${texts.join('\n')}\n`);
  }
  return folder;
}

const read = async (files: Files = {}) => readDataset(await makeFolder(files));

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((each) => each.endsWith('l'));
  const texts = names
    .sort()
    .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

function find(dataset: Dataset, resource: string, id: string): DatasetRecord | undefined {
  return dataset.records.get(resource)?.find((each) => each.id === id);
}

const claimsIn = (dataset: Dataset) => dataset.records.get('claims') as unknown as Claim[];

test('a sound dataset has no problems, and every resource is there', async () => {
  const dataset = await read();
  expect(dataset.problems).toEqual([]);
  expect([...dataset.records.keys()].sort()).toEqual(resources.map(({ name }) => name).sort());
});

test('files that are all empty are a sound and empty dataset', async () => {
  const folder = await makeFolder();
  for (const name of (await filesOf(folder)).keys()) await writeFile(join(folder, name), '');
  const dataset = await readDataset(folder);
  expect(dataset.problems).toEqual([]);
  expect([...dataset.records.values()].flat()).toEqual([]);
});

test('a claimed field takes its settled value, and the record its sources', async () => {
  const dataset = await read({
    'claims/counties': [
      claim('inaugurated_on', '2022-06'),
      claim('inaugurated_on', '2022-06-20', byPress),
    ],
  });
  expect(dataset.problems).toEqual([]);
  expect(find(dataset, 'counties', 'kimhwa')).toMatchObject({
    kind: 'county',
    inaugurated_on: '2022-06-20',
    status: null,
    summary: null,
    former_ids: [],
    source_ids: ['kcna-20220620', 'press-20220621'],
  });
});

test('claims that disagree leave the field null and make a conflict', async () => {
  const dataset = await read({
    'claims/counties': [
      claim('inaugurated_on', '2022-06-20'),
      claim('inaugurated_on', '2022-06-21', byPress),
    ],
  });
  expect(dataset.problems).toEqual([]);
  expect(find(dataset, 'counties', 'kimhwa')?.inaugurated_on).toBeNull();
  expect(dataset.records.get('conflicts')).toMatchObject([
    {
      id: 'counties-kimhwa-inaugurated-on',
      status: 'open',
      values: expect.arrayContaining(['2022-06-20', '2022-06-21']),
      source_ids: ['kcna-20220620', 'press-20220621'],
    },
  ]);
});

test('a preferred claim decides, and its reason explains the conflict', async () => {
  const dataset = await read({
    'claims/counties': [
      claim('inaugurated_on', '2022-06-20', { rank: 'preferred', rank_reason: 'the own report' }),
      claim('inaugurated_on', '2022-06-21', byPress),
    ],
  });
  expect(find(dataset, 'counties', 'kimhwa')?.inaugurated_on).toBe('2022-06-20');
  expect(dataset.records.get('conflicts')).toMatchObject([
    { status: 'resolved', explanation: 'the own report' },
  ]);
});

test('a recorded explanation reaches its conflict', async () => {
  const dataset = await read({
    'claims/counties': [claim('cohort_year', 2024), claim('cohort_year', 2025, byPress)],
    explanations: [
      {
        subject_type: 'counties',
        subject_id: 'kimhwa',
        property: 'cohort_year',
        explanation: 'One report counts the pilot.',
      },
    ],
  });
  expect(dataset.problems).toEqual([]);
  expect(dataset.records.get('conflicts')).toMatchObject([
    { status: 'explained', explanation: 'One report counts the pilot.' },
  ]);
});

test('a value in a record line without a claim does not survive', async () => {
  const dataset = await read({ counties: [{ ...kimhwa, status: 'operating' }] });
  expect(find(dataset, 'counties', 'kimhwa')?.status).toBeNull();
});

test('a claim without language and day takes those of its source, and is stated and normal', async () => {
  const [first] = claimsIn(await read()).filter(({ subject_id }) => subject_id === 'kimhwa');
  expect(first).toMatchObject({
    subject_type: 'counties',
    language: 'en',
    reported_on: '2022-06-20',
    assertion: 'stated',
    rank: 'normal',
    rank_reason: null,
    as_stated: null,
  });
});

const area = { subject_id: 'bases', property: 'area' };
const bases = { id: 'bases', name: 'Bases', province_id: 'kangwon' };
const kind = claim('kind', 'forest', { subject_id: 'bases' });
const twelve = 'one two three four five six seven eight nine ten eleven twelve';

const broken: [what: string, files: Files, problem: RegExp][] = [
  [
    'a line that is not JSON',
    { counties: [kimhwa, '{"id":'] },
    /counties\.jsonl line 2: not a JSON object$/,
  ],
  ['a line behind an empty line', { counties: [kimhwa, '', '{'] }, /counties\.jsonl line 3: /],
  ['a line that is a list', { counties: [kimhwa, '[]'] }, /line 2: not a JSON object/],
  ['a line that is null', { sources: [kcna, press, 'null'] }, /line 3: not a JSON object/],
  ['a claim line that is a number', { 'claims/counties': ['5'] }, /line 2: not a JSON object/],
  [
    'an unknown field of a record',
    { counties: [{ ...kimhwa, mayor: 'x' }] },
    /^counties\/kimhwa: .*mayor/,
  ],
  [
    'an unknown key within a value of a record',
    {
      provinces: [
        { ...kangwon, names: [{ text: 'x', script: 'Latn', system: 'other', note: 'y' }] },
      ],
    },
    /^provinces\/kangwon: .*keys/,
  ],
  ['a record without an id', { counties: [kimhwa, { name: 'x' }] }, /id/],
  ['an id that is no slug', { sources: [kcna, press, { ...press, id: 'Press 1' }] }, /id/],
  ['a record without a name', { counties: [{ ...kimhwa, name: undefined }] }, /name/],
  ['an id that stands twice', { counties: [kimhwa, kimhwa] }, /^counties\/kimhwa: stands twice$/],
  ['a required field without a claim', { 'claims/provinces': [] }, /^provinces\/kangwon: kind/],
  [
    'a reference to no record',
    { counties: [{ ...kimhwa, province_id: 'nowhere' }] },
    /^dangling: counties\/kimhwa\.province_id names provinces\/nowhere$/,
  ],
  [
    'a claim about no record',
    { 'claims/counties': [claim('status', 'planned', { subject_id: 'nowhere' })] },
    /^dangling: claim counties\/nowhere\/status is about no record$/,
  ],
  [
    'a claim by no source',
    { 'claims/counties': [claim('status', 'planned', { source_id: 'nobody' })] },
    /source_id names sources\/nobody$/,
  ],
  [
    'a claimed reference to no record',
    {
      events: [{ id: 'visit', name: 'Visit' }],
      'claims/events': [
        claim('kind', 'visit', { subject_id: 'visit' }),
        claim('county_ids', ['kimhwa', 'nowhere'], { subject_id: 'visit' }),
      ],
    },
    /^dangling: events\/visit\.county_ids names counties\/nowhere$/,
  ],
  [
    'a claim on an unknown property',
    { 'claims/counties': [claim('mayor', 'x')] },
    /^claim counties\/kimhwa\/mayor: counties have no such field$/,
  ],
  [
    'a claim on a property of every object',
    { 'claims/counties': [claim('constructor', 'x')] },
    /constructor: counties have no such field$/,
  ],
  [
    'a claim in the file of another resource',
    { 'claims/counties': [claim('status', 'planned', { subject_type: 'factories' })] },
    /stands in the file of counties$/,
  ],
  [
    'a claim of an unknown term',
    { 'claims/counties': [claim('status', 'half-built')] },
    /^claim counties\/kimhwa\/status: bad value "half-built"/,
  ],
  ['a claim of nothing', { 'claims/counties': [claim('status', null)] }, /status: bad value null/],
  [
    'a year as a number where a date belongs, claimed twice',
    { 'claims/counties': [claim('designated_on', 2024), claim('designated_on', 2025, byPress)] },
    /designated_on: bad value 2025/,
  ],
  [
    'an impossible day',
    { 'claims/counties': [claim('designated_on', '2023-02-29')] },
    /designated_on: bad value "2023-02-29"/,
  ],
  [
    'a bare number where a quantity belongs, claimed twice',
    {
      'raw-material-bases': [bases],
      'claims/raw-material-bases': [
        kind,
        claim('area', 5, area),
        claim('area', 6, { ...area, ...byPress }),
      ],
    },
    /area: bad value 6/,
  ],
  [
    'an unknown key within a claimed value',
    { 'claims/counties': [claim('centroid', { longitude: 127, latitude: 38, altitude: 5 })] },
    /centroid: bad value/,
  ],
  [
    'a misspelt field of a claim',
    { 'claims/counties': [claim('status', 'planned', { as_statd: 'x' })] },
    /^claim counties\/kimhwa\/status: .*as_statd/,
  ],
  [
    'a claim without an origin',
    { 'claims/counties': [claim('status', 'planned', { origin: undefined })] },
    /origin/,
  ],
  [
    'a wording of thirteen words',
    { 'claims/counties': [claim('status', 'planned', { as_stated: `${twelve} thirteen` })] },
    /more than twelve words/,
  ],
  [
    'a preference without a reason',
    { 'claims/counties': [claim('status', 'planned', { rank: 'preferred' })] },
    /preferred stated without rank_reason$/,
  ],
  [
    'a deprecation without a reason',
    { 'claims/counties': [claim('status', 'planned', { rank: 'deprecated' })] },
    /deprecated stated without rank_reason$/,
  ],
  [
    'an inference without a reason',
    { 'claims/counties': [claim('status', 'planned', { assertion: 'inferred' })] },
    /normal inferred without rank_reason$/,
  ],
  [
    'one claim with two ranks',
    {
      'claims/counties': [
        claim('status', 'planned'),
        claim('status', 'planned', { rank: 'deprecated', rank_reason: 'old' }),
      ],
    },
    /differs twice$/,
  ],
  [
    'an explanation of nothing',
    {
      explanations: [
        { subject_type: 'counties', subject_id: 'kimhwa', property: 'status', explanation: 'x' },
      ],
    },
    /^explanation counties\/kimhwa\/status: no claim is about this field$/,
  ],
];

test.each(broken)('%s is a problem that names its place', async (_, files, problem) => {
  const { problems } = await read(files);
  expect(problems.filter((each) => problem.test(each))).not.toEqual([]);
});

test.each([
  ...['explanations', 'sources', 'counties', 'factories', 'claims/counties', 'claims/targets'],
])('a missing file of %s is a problem, an empty one is none', async (name) => {
  const folder = await makeFolder();
  const file = `${folder}${name}.jsonl`;
  await rm(file);
  expect((await readDataset(folder)).problems).toContain(
    `${file}: the file is missing; where there are no lines, it is empty`,
  );
  await mkdir(file);
  expect((await readDataset(folder)).problems.join()).toContain(`${file}: cannot be read`);
});

test('a folder that is missing, empty or another is a problem', async () => {
  const folder = await makeFolder();
  expect((await readDataset(`${folder}nowhere/`)).problems.join()).toContain('cannot be read');
  const { problems } = await readDataset(`${folder}claims/`);
  expect(
    problems.filter((each) => /explanations.jsonl: the file is missing/.test(each)),
  ).toHaveLength(1);
});

test.each(['countys', 'claims', 'claims/countys', 'claims/sources'])(
  'a file %s, of no resource, is a problem',
  async (name) => {
    const { problems } = await read({ [name]: [] });
    expect(problems.join()).toContain(`${name}.jsonl: no resource has this file`);
  },
);

test('bytes that are no UTF-8 and a line that was cut are problems', async () => {
  const folder = await makeFolder();
  await appendFile(`${folder}counties.jsonl`, Buffer.from([0x7b, 0xff, 0x7d]));
  await appendFile(`${folder}provinces.jsonl`, '{"id":"x","na');
  const { problems } = await readDataset(folder);
  expect(problems).toContain(`${folder}counties.jsonl: is not in UTF-8`);
  expect(problems).toContain(`${folder}provinces.jsonl line 2: not a JSON object`);
});

test('a byte order mark and line ends of Windows change nothing', async () => {
  const folder = await makeFolder();
  const before = await readDataset(folder);
  for (const [name, text] of await filesOf(folder))
    await writeFile(join(folder, name), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(await readDataset(folder)).toEqual(before);
});

test('a wording of twelve words is no problem, whatever white space parts them', async () => {
  const as_stated = ` ${twelve.replaceAll(' ', ' \n')} `;
  const { problems } = await read({
    'claims/counties': [claim('status', 'planned', { as_stated })],
  });
  expect(problems).toEqual([]);
});

test('a bad claim hides no other problem and no other claim', async () => {
  const dataset = await read({
    'claims/counties': [
      '{',
      claim('mayor', 'x'),
      claim('status', 'no'),
      claim('cohort_year', 2024),
    ],
  });
  expect(dataset.problems).toHaveLength(3);
  expect(find(dataset, 'counties', 'kimhwa')?.cohort_year).toBe(2024);
});

const varied: Files = {
  counties: [{ ...kimhwa, names: [{ system: 'other', text: 'Gimhwa', script: 'Latn' }] }],
  'raw-material-bases': [bases],
  'claims/raw-material-bases': [
    kind,
    claim('area', toQuantity('order_of_magnitude', 100, 'hectares'), area),
    claim('crop', 'wild "grapes"\u2028', { subject_id: 'bases' }),
  ],
  'claims/counties': [
    claim('status', 'operating', byPress),
    claim('inaugurated_on', '2022-06-21', byPress),
    claim('inaugurated_on', '2022-06-20', { rank: 'preferred', rank_reason: 'its own' }),
    claim('centroid', { latitude: 38.3, longitude: 127.6 }),
  ],
};

test('claims keep their ids on a second read', async () => {
  const folder = await makeFolder(varied);
  const [one, two] = [await readDataset(folder), await readDataset(folder)];
  expect(one.problems).toEqual([]);
  expect(claimsIn(two)).toEqual(claimsIn(one));
});

test('the order of lines and of keys changes nothing', async () => {
  const turn = (line: Line | string) =>
    typeof line === 'string' ? line : Object.fromEntries(Object.entries(line).reverse());
  const turned = Object.entries(varied).map(([name, lines]) => [
    name,
    lines
      .map(turn)
      .reverse()
      .map((line) => (name.startsWith('claims/') ? turnValue(line) : line)),
  ]);
  expect(await read(Object.fromEntries(turned))).toEqual(await read(varied));
});

function turnValue(line: Line | string): Line | string {
  if (typeof line === 'string' || typeof line.value !== 'object' || line.value === null)
    return line;
  return { ...line, value: Object.fromEntries(Object.entries(line.value).reverse()) };
}

test('a claim has another id once its value, wording, source or origin is another', async () => {
  const origin = { origin: 'rodong-sinmun' };
  const dataset = await read({
    'claims/counties': [
      claim('status', 'operating'),
      claim('status', 'inaugurated'),
      claim('status', 'operating', { as_stated: 'operating' }),
      claim('status', 'operating', { source_id: 'press-20220621' }),
      claim('status', 'operating', origin),
    ],
  });
  const ids = claimsIn(dataset).filter(({ property }) => property === 'status');
  expect(new Set(ids.map(({ id }) => id)).size).toBe(5);
});

test('a claim keeps its id when its rank or reliability changes', async () => {
  const ranked = { rank: 'preferred', rank_reason: 'x', reliability: 'primary' };
  const [one, two] = [
    await read({ 'claims/counties': [claim('status', 'operating')] }),
    await read({ 'claims/counties': [claim('status', 'operating', ranked)] }),
  ];
  expect(claimsIn(two).map(({ id }) => id)).toEqual(claimsIn(one).map(({ id }) => id));
});

test('an id in a claim line is not believed', async () => {
  const dataset = await read({ 'claims/counties': [claim('status', 'planned', { id: 'mine' })] });
  expect(dataset.problems).toEqual([]);
  expect(claimsIn(dataset).map(({ id }) => id)).not.toContain('mine');
});

test('writing what was read, then reading and writing it, changes no byte', async () => {
  const [one, two] = [await makeFolder(varied), await makeFolder()];
  const dataset = await readDataset(one);
  await writeDataset(dataset, [], one);
  const again = await readDataset(one);
  await writeDataset(again, [], two);
  expect(again).toEqual(dataset);
  expect(await filesOf(two)).toEqual(await filesOf(one));
});

test('writing named resources leaves the files of others alone', async () => {
  const folder = await makeFolder();
  const dataset = await readDataset(folder);
  await appendFile(`${folder}provinces.jsonl`, '\n');
  const before = await filesOf(folder);
  await writeDataset(dataset, ['counties'], folder);
  const after = await filesOf(folder);
  expect(after.get('provinces.jsonl')).toBe(before.get('provinces.jsonl'));
  expect(after.get('counties.jsonl')).not.toBe(before.get('counties.jsonl'));
});

describe('the dataset of this repository', () => {
  let dataset: Dataset;
  let byField: Map<string, Claim[]>;
  beforeAll(async () => {
    dataset = await readDataset();
    byField = groupByField(claimsIn(dataset));
  });

  /** Fields that rest on claims, with their value and claims. */
  function claimedFields() {
    return claimable.flatMap((resource) =>
      (dataset.records.get(resource.name) ?? []).flatMap((record) =>
        Object.keys(resource.record.shape)
          .filter((field) => needsClaim(resource, field))
          .map((field) => {
            const key = `${resource.name}/${record.id}/${field}`;
            const kind = fieldKind(resource, field);
            return { key, kind, value: record[field], claims: byField.get(key) ?? [] };
          }),
      ),
    );
  }
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && !value.length);

  test('has no problems', () => {
    expect(dataset.problems).toEqual([]);
  });

  test('has records of every resource', () => {
    const empty = resources.filter(({ name }) => !dataset.records.get(name)?.length);
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  test.each(resources.map(({ name }) => name))('has %s sorted by id, each id once', (name) => {
    const ids = dataset.records.get(name)?.map(({ id }) => id) ?? [];
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('gives no id that another record of the resource had before', () => {
    for (const [name, records] of dataset.records) {
      const ids = new Set(records.map(({ id }) => id));
      const former = records.flatMap(({ former_ids }) => (former_ids ?? []) as string[]);
      expect(
        former.filter((id) => ids.has(id)),
        name,
      ).toEqual([]);
      expect(new Set(former).size, name).toBe(former.length);
    }
  });

  test('has files in their canonical form', async () => {
    const folder = await makeFolder();
    await writeDataset(dataset, [], folder);
    const written = await filesOf(folder);
    const committed = await filesOf(dataFolder);
    for (const files of [committed, written]) files.delete('explanations.jsonl');
    const changed = [...written].filter(([name, text]) => (committed.get(name) ?? '') !== text);
    expect(changed.map(([name]) => name)).toEqual([]);
    expect([...committed.keys()].filter((name) => !written.has(name))).toEqual([]);
  });

  test('backs every value with claims', () => {
    const bare = claimedFields().filter(({ value, claims }) => !isEmpty(value) && !claims.length);
    expect(bare.map(({ key }) => key)).toEqual([]);
  });

  test('has no value that differs from all its claims', () => {
    const invented = claimedFields().filter(
      ({ value, claims }) =>
        !isEmpty(value) && !claims.some((each) => isDeepStrictEqual(each.value, value)),
    );
    expect(invented.map(({ key }) => key)).toEqual([]);
  });

  test('leaves a claimed date, number or term empty only where a conflict or a rank says why', () => {
    const conflicts = new Set((dataset.records.get('conflicts') ?? []).map(({ id }) => id));
    const silent = claimedFields().filter(
      ({ key, kind, value, claims }) =>
        isEmpty(value) &&
        !['text', 'list', 'object'].includes(kind) &&
        claims.some((each) => each.assertion !== 'denied' && each.rank !== 'deprecated') &&
        !conflicts.has(key.replaceAll(/[/_]/g, '-')),
    );
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  test('explains only fields that are in conflict', async () => {
    const keys = new Set(
      (dataset.records.get('conflicts') ?? []).map(
        (each) => `${each.subject_type}/${each.subject_id}/${each.property}`,
      ),
    );
    const lines = (await readFile(`${dataFolder}explanations.jsonl`, 'utf8')).trim().split('\n');
    const explained = lines.map((line) => JSON.parse(line));
    expect(
      explained.filter(
        (each) => !keys.has(`${each.subject_type}/${each.subject_id}/${each.property}`),
      ),
    ).toEqual([]);
  });

  test('has a source for every claim, and its record names it', () => {
    const named = new Map(
      [...dataset.records].flatMap(([name, records]) =>
        records.map((each) => [`${name}/${each.id}`, each.source_ids as string[] | undefined]),
      ),
    );
    const missing = claimsIn(dataset).filter(
      (each) => !named.get(`${each.subject_type}/${each.subject_id}`)?.includes(each.source_id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
