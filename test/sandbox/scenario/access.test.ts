import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { call, scenario, testClock } from './harness.ts';

describe('access to the API', () => {
  it('refuses a request without credentials and one with the wrong secret', async () => {
    const sandbox = await scenario();
    const wrong = Buffer.from(`${sandbox.apiKey}:nope`).toString('base64');
    for (const authorization of ['', `Basic ${wrong}`, `Bearer ${sandbox.apiSecret}`]) {
      const answer = await call(sandbox, 'GET /jobs', undefined, { authorization });
      expect(answer.status).toBe(401);
      expect(answer.body).toMatchObject({ name: 'UnauthorizedError', reason: expect.any(String) });
    }
  });

  it('takes the credentials it was started with', async () => {
    const sandbox = await scenario({ apiKey: 'api_demo', apiSecret: 'secret' });
    expect(sandbox.apiKey).toBe('api_demo');
    expect((await call(sandbox, 'GET /jobs')).status).toBe(200);
  });

  it('refuses the 101st request of a minute, says when to come back, and keeps its word', async () => {
    const clock = testClock();
    const sandbox = await scenario({ now: clock.now });
    for (let i = 0; i < 100; i++) {
      expect((await call(sandbox, 'GET /jobs')).status).toBe(200);
      clock.advance(100);
    }
    const refused = await call(sandbox, 'GET /jobs');
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('50');
    expect(refused.body.details).not.toHaveProperty('actionLimit');
    clock.advance(50_000);
    expect((await call(sandbox, 'GET /jobs')).status).toBe(200);
    // Only the one slot that slid out of the window was free.
    expect((await call(sandbox, 'GET /jobs')).status).toBe(429);
  });

  it('answers 404 to a route it does not have, and 400 to a body that is not JSON', async () => {
    const sandbox = await scenario();
    expect((await call(sandbox, 'GET /balance')).status).toBe(404);
    expect((await call(sandbox, 'POST /uploads', undefined)).status).toBe(400);
  });

  it('records every call with route, query, body and status, but not the credentials', async () => {
    const sandbox = await scenario();
    const seen = once(sandbox.events, 'request');
    await call(sandbox, 'POST /assets/get-bulk?projectId=p', { assetIds: ['asset_1'] });
    const [first] = await seen;
    expect(first).toMatchObject({
      method: 'POST',
      path: '/assets/get-bulk',
      route: 'POST /assets/get-bulk',
      query: { projectId: 'p' },
      body: { assetIds: ['asset_1'] },
      status: 200,
    });
    expect(JSON.stringify(sandbox.requests)).not.toContain('Basic ');
  });
});
