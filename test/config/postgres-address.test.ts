import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPostgresAddress } from '../../src/config/postgres-address.ts';
import { secretsOf } from '../../src/config.ts';
import { cwd, freshWorkingFolder, load, problemsOf } from './fixture.ts';

freshWorkingFolder();

const options = (url: string) => readPostgresAddress(url).options;
const one = { host: ['h'], port: [5432], user: 'u', password: 'p', database: 'd' };

describe('an address of Postgres', () => {
  test.each([
    ['Neon', 'postgresql://u:p@h/d?sslmode=require&channel_binding=require&options=endpoint%3Dep-x'],
    ['Supabase', 'postgres://u:p@h:5432/d?sslmode=require&pgbouncer=true&connection_limit=1'],
    [
      'Prisma',
      'postgresql://u:p@h/d?schema=public&connection_limit=5&pool_timeout=0&socket_timeout=3&statement_cache_size=0&sslmode=require&sslaccept=accept_invalid_certs',
    ],
    ['Heroku', 'postgres://u:p@h:5432/d?ssl=true'],
    [
      'node-postgres',
      'postgres://u:p@h/d?sslmode=no-verify&keepalives=1&supa=base-pooler.x&max=3&prepare=true',
    ],
    ['libpq', 'postgres://h/d?user=u&password=p&sslmode=require&target_session_attrs=any&gssencmode=disable'],
  ])('of %s is understood; nothing foreign is left of it', (_, url) => {
    expect(options(url)).toEqual({
      ...one,
      ssl: { rejectUnauthorized: false },
      connect_timeout: 10,
      prepare: false,
    });
  });

  test.each([
    ['postgres://u:p%40s%2Fs@h/d', { password: 'p@s/s' }],
    ['postgres://u:p@ss/w#rd@h/d', { password: 'p@ss/w#rd' }],
    ['postgres://u:p@[::1]:6543/d', { host: ['::1'], port: [6543] }],
    ['postgres://u:p@/d?host=/var/run/postgresql', { host: '/var/run/postgresql', port: 5432 }],
    ['postgres://u:p@%2Fvar%2Frun%2Fpostgresql/d', { host: '/var/run/postgresql', port: 5432 }],
    [
      'postgres://u:p@a:1,b:2/d?target_session_attrs=read-write',
      { host: ['a', 'b'], port: [1, 2], target_session_attrs: 'read-write' },
    ],
    ['postgres:///d?host=a,b&port=1,2', { host: ['a', 'b'], port: [1, 2] }],
    ['postgres://h/d?connect_timeout=3', { connect_timeout: 3 }],
    ['postgres://h/d?connect_timeout=0', { connect_timeout: 10 }],
    ['postgres://h/d?application_name=bot', { connection: { application_name: 'bot' } }],
    ['postgres://h/d', { ssl: false }],
    ['postgres://h/d?sslmode=prefer', { ssl: 'prefer' }],
    ['postgres://h/d?sslmode=verify-full', { ssl: {} }],
    ['postgres://h/d?sslrootcert=system', { ssl: {} }],
  ])('%s means %j', (url, meant) => expect(options(url)).toMatchObject(meant));

  test('may name certificates', async () => {
    await writeFile(join(cwd, 'ca.pem'), 'x');
    const { ssl } = options(`postgres://h/d?sslmode=verify-full&sslrootcert=${join(cwd, 'ca.pem')}`);
    expect(ssl).toEqual({ ca: Buffer.from('x') });
    expect(problemsOf({ DATABASE_URL: 'postgres://h/d?sslrootcert=/nowhere&sslmode=verify-full' })).toEqual([
      'DATABASE_URL names a certificate or key that cannot be read (ENOENT): correct sslrootcert, sslcert or sslkey',
    ]);
  });

  test.each(['postgres://h:port/d', 'postgres://h:0/d', 'postgres://[::1/d', 'postgres://u:100%@h/d'])(
    '%s is none',
    (url) => expect(problemsOf({ DATABASE_URL: url })[0]).toContain('is no database address'),
  );

  test('with an unknown sslmode is refused', () => {
    expect(problemsOf({ DATABASE_URL: 'postgres://h/d?sslmode=maybe' })).toEqual([
      'DATABASE_URL has an unknown sslmode: write disable, prefer, require, verify-ca or verify-full',
    ]);
  });

  test.each([
    ['postgres://h/d', 1],
    ['postgres://h/d?sslmode=prefer', 1],
    ['postgres://10.0.0.1/d?sslmode=disable', 1],
    ['postgres://localhost,h/d', 1],
    ['postgres://h/d?sslmode=require', 0],
    ['postgres://localhost/d', 0],
    ['postgres://127.0.0.1/d', 0],
    ['postgres://[::1]/d', 0],
    ['postgres:///d?host=/run/postgresql', 0],
  ])('%s is warned of %i times', (url, times) => {
    expect(load({ DATABASE_URL: url }).warnings).toEqual(
      Array(times).fill(
        'DATABASE_URL connects to another machine without encryption being sure: add ?sslmode=require if the server can do it.',
      ),
    );
  });

  test('says that a schema is not used, and keeps every password secret', () => {
    const config = load({
      DATABASE_URL: 'postgres://a:1,b:2/d?password=s3cret-word&sslmode=require&schema=bot',
    });
    expect(config.warnings).toEqual([
      expect.stringContaining('DATABASE_URL names a schema, which is not used'),
    ]);
    expect(secretsOf(config)).toContain('s3cret-word');
  });
});
