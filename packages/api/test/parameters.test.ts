import { describe, expect, test } from 'vitest';
import {
  booleanParameter,
  choiceParameter,
  choicesParameter,
  dateParameter,
  integerParameter,
  listParameter,
  nearest,
  numberParameter,
  type Parameter,
  parseParameters,
  readers,
  sortParameter,
  textParameter,
  textsParameter,
  Unreadable,
} from '../src/parameters.ts';
import { Problem, toProblemBody } from '../src/problems.ts';

const words = { description: 'Of the test.' };
const problemOf = (parse: () => unknown): Problem => {
  try {
    parse();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

const cases: [string, Parameter, [string, unknown][], string[]][] = [
  [
    'a whole number',
    integerParameter(words, 1, 500),
    [
      ['1', 1],
      ['500', 500],
      ['007', 7],
    ],
    ['', '0', '501', '1.5', '1e2', ' 1', '+1', 'abc', '0x10', '9'.repeat(30), '１'],
  ],
  [
    'a decimal number',
    numberParameter(words),
    [
      ['2.5', 2.5],
      ['-3', -3],
      ['0.1', 0.1],
    ],
    ['', '.5', '2.', '1e3', 'NaN', 'Infinity', '2,5'],
  ],
  [
    'one of a few words',
    choiceParameter(words, ['exact', 'none']),
    [['exact', 'exact']],
    ['', 'Exact', 'exac', 'toString'],
  ],
  [
    'a text',
    textParameter(words, 5),
    [
      ['abc', 'abc'],
      ['e\u0301', 'é'],
    ],
    ['', '   ', 'abcdef', 'a\0b'],
  ],
  [
    'a truth value',
    booleanParameter(words),
    [
      ['true', true],
      ['false', false],
    ],
    ['', '1', 'TRUE', 'yes'],
  ],
  [
    'an EDTF date',
    dateParameter(words),
    [
      ['2024-12-20', '2024-12-20'],
      ['2024-03', '2024-03'],
      ['2025-02-07/2025-02-10', '2025-02-07/2025-02-10'],
      ['2024/..', '2024/..'],
    ],
    ['', '2024-13', '2024-02-30', '20.12.2024', '2025-02-10/2025-02-07', 'yesterday', "2024'--"],
  ],
];

describe.each(cases)('%s', (_, parameter, good, bad) => {
  test.each(good)('%j is read', (text, value) => {
    expect(parseParameters({ it: parameter }, { it: text })).toEqual({ it: value });
  });

  test.each(bad)('%j is refused and the parameter named', (text) => {
    const problem = problemOf(() => parseParameters({ it: parameter }, { it: text }));
    expect(problem.code).toBe('invalid_parameter');
    expect(problem.errors).toMatchObject([{ parameter: 'it', code: 'invalid_parameter' }]);
  });

  test('given twice it is refused', () => {
    const [text] = good[0] as [string, unknown];
    const problem = problemOf(() => parseParameters({ it: parameter }, { it: [text, text] }));
    expect(problem.message).toBe('The parameter it is given more than once.');
  });
});

describe('a list', () => {
  const years = listParameter(words, { type: 'integer' }, readers.integer);

  test('takes values parted by commas, one by one, or both', () => {
    expect(parseParameters({ years }, { years: '2024,2025' })).toEqual({ years: [2024, 2025] });
    expect(parseParameters({ years }, { years: ['2024', '2025, 2026'] })).toEqual({
      years: [2024, 2025, 2026],
    });
  });

  test.each(['', ',', '2024,', ',2024', '2024,,2025'])(
    '%j has an empty value and is refused',
    (text) => {
      expect(problemOf(() => parseParameters({ years }, { years: text })).message).toContain(
        'empty value',
      );
    },
  );

  test('takes 200 values and no more, and what is repeated counts once', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => 1000 + index).join(',');
    expect(parseParameters({ years }, { years: many(200) }).years).toHaveLength(200);
    expect(() => parseParameters({ years }, { years: many(201) })).toThrow('200 values at most');
    const repeated = ['2024', '2024,2025', '02024', ...Array(2000).fill('2024')];
    expect(parseParameters({ years }, { years: repeated })).toEqual({ years: [2024, 2025] });
    expect(years.schema).toMatchObject({ maxItems: 200, uniqueItems: true });
  });

  test('of words suggests the nearest word and says which there are', () => {
    const kinds = choicesParameter(words, ['county', 'city', 'district']);
    const problem = problemOf(() => parseParameters({ kinds }, { kinds: 'city,distict' }));
    expect(problem.errors).toEqual([
      {
        parameter: 'kinds',
        code: 'invalid_parameter',
        detail: 'The parameter kinds has no value "distict"; did you mean "district"?',
        allowed: ['county', 'city', 'district'],
      },
    ]);
  });
});

describe('an order', () => {
  const sort = sortParameter(words, ['id', 'name', 'year']);

  test('keeps the order in which its fields are given', () => {
    const given = { sort: ['-year,name', 'id'] };
    expect(parseParameters({ sort }, given)).toEqual({ sort: ['-year', 'name', 'id'] });
    expect(sort.schema).toMatchObject({ maxItems: 3, uniqueItems: true });
  });

  test.each(['name,name', 'name,-name', ' -name , id,name', Array(2000).fill('name').join(',')])(
    '%.40s has a field twice and is refused',
    (text) => {
      const problem = problemOf(() => parseParameters({ sort }, { sort: text }));
      expect(problem.errors).toEqual([
        {
          parameter: 'sort',
          code: 'invalid_parameter',
          detail: 'The parameter sort has name more than once.',
        },
      ]);
    },
  );

  test.each(['', 'name,', '--name', '-', 'colour,colour', 'name,colour'])(
    '%j is refused',
    (text) => {
      expect(() => parseParameters({ sort }, { sort: text })).toThrow('The parameter sort has');
    },
  );
});

describe('texts', () => {
  const names = textsParameter(words, 10);

  test('keep their commas', () => {
    expect(parseParameters({ names }, { names: ['a,b', 'c'] })).toEqual({ names: ['a,b', 'c'] });
  });

  test('are a set of 200 at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);
    expect(parseParameters({ names }, { names: ['a', 'b', 'a'] })).toEqual({ names: ['a', 'b'] });
    expect(parseParameters({ names }, { names: many(200) }).names).toHaveLength(200);
    expect(() => parseParameters({ names }, { names: many(201) })).toThrow('200 values at most');
  });

  test.each(['', 'x'.repeat(11)])('%j is refused', (text) => {
    expect(() => parseParameters({ names }, { names: text })).toThrow('1 to 10 characters');
  });
});

const range = (length: number) => Array.from({ length }, (_, index) => index);
const known = range(75).map((n) => `parameter_of_the_service_${n}`);
const many = Object.fromEntries(
  known.map((name) => [
    name,
    choicesParameter(
      words,
      range(60).map((n) => `${name}_choice_${n}`),
    ),
  ]),
);

describe('a query', () => {
  const parameters = {
    province_id: textParameter(words, 50),
    limit: integerParameter(words, 1, 500),
  };

  test('names every parameter at fault at once', () => {
    const problem = problemOf(() =>
      parseParameters(parameters, { provnce_id: 'kangwon', limit: '0' }),
    );
    expect(problem.code).toBe('unknown_parameter');
    expect(problem.errors).toEqual([
      {
        parameter: 'provnce_id',
        code: 'unknown_parameter',
        detail: 'There is no parameter provnce_id; did you mean province_id?',
        allowed: ['province_id'],
      },
      {
        parameter: 'limit',
        code: 'invalid_parameter',
        detail: 'The parameter limit must be a whole number from 1 to 500.',
      },
    ]);
  });

  test('an unknown parameter unlike any known one brings the list of known ones', () => {
    const problem = problemOf(() => parseParameters(parameters, { xyz: '1' }));
    expect(problem.errors[0]?.allowed).toEqual(['province_id', 'limit']);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s is no parameter',
    (name) => {
      const query = Object.fromEntries([[name, '1']]);
      expect(problemOf(() => parseParameters(parameters, query)).code).toBe('unknown_parameter');
    },
  );

  test('a long name comes back shortened', () => {
    const problem = problemOf(() => parseParameters(parameters, { ['x'.repeat(5000)]: '1' }));
    expect(problem.message.length).toBeLessThan(200);
  });

  const body = (problem: Problem) => JSON.stringify(toProblemBody(problem, '/', 'id'));

  test('of hundreds of faults the first ten are told and the others counted', () => {
    const names = Array.from({ length: 222 }, (_, index) => `x${index}`);
    const problem = problemOf(() =>
      parseParameters(parameters, Object.fromEntries(names.map((name) => [name, '1']))),
    );
    expect(problem.errors.map(({ parameter }) => parameter)).toEqual(names.slice(0, 10));
    expect(problem.message).toMatch(/no parameter x9\. … and 212 more\.$/);
    expect(problem.errors.filter(({ allowed }) => allowed)).toHaveLength(1);
  });

  test.each([
    ['unknown names', () => Array.from({ length: 2000 }, (_, index) => [`x${index}`, ''])],
    ['names like known ones', () => known.flatMap((name) => [1, 2, 3].map((n) => [name + n, '']))],
    ['control characters', () => range(20).map((n) => [`${'\u0001'.repeat(100)}${n}`, ''])],
    ['halves of pairs', () => range(20).map((n) => [`${'\ud83d'.repeat(100)}${n}`, ''])],
    ['bad words', () => known.map((name) => [name, 'nothing'])],
    ['long values', () => known.map((name) => [name, 'y'.repeat(200)])],
    ['a value of 8 kB', () => [[known[0], 'z'.repeat(8000)]]],
    ['names with brackets', () => range(900).map((n) => [`id[${n}]`, ''])],
  ] as [string, () => [string, string][]][])(
    'a query of %s is answered with 10 kB at most',
    (_, toQuery) => {
      const problem = problemOf(() => parseParameters(many, Object.fromEntries(toQuery())));
      expect(problem.errors.length).toBeLessThanOrEqual(10);
      expect(Buffer.byteLength(body(problem))).toBeLessThan(10_000);
    },
  );

  test('a failure that is no bad value is not hidden', () => {
    const broken: Parameter = {
      ...words,
      schema: {},
      read: () => {
        throw new TypeError('broken');
      },
    };
    expect(() => parseParameters({ broken }, { broken: '1' })).toThrow(TypeError);
  });
});

test('the nearest word is near, or there is none', () => {
  expect(nearest('provnce_id', ['province_id', 'limit'])).toBe('province_id');
  expect(nearest('PROVINCE_ID', ['province_id'])).toBe('province_id');
  expect(nearest('weather', ['province_id', 'limit'])).toBeUndefined();
  expect(nearest('x'.repeat(101), ['x'.repeat(101)])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('what cannot be read says what may stand instead', () => {
  expect(new Unreadable('is wrong', ['right'])).toMatchObject({
    message: 'is wrong',
    allowed: ['right'],
  });
});
