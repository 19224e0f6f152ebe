import type { JobListReply, Scenario } from '../scenario/port.ts';

type Page = { readonly begunAt: number; readonly reply: Promise<JobListReply> };

/**
 * The same client, of which whoever lists the jobs within `lifeMs` gets the same pages: when Scenario answers nobody, each
 * translation looks for its own job in the same listing, and the calls of a minute are few.
 */
export function sharingListings(scenario: Scenario, lifeMs: number): Scenario {
  const pages = new Map<string, Page>();
  const list: Scenario['jobs']['list'] = (params, options) => {
    const now = Date.now();
    for (const [key, { begunAt }] of pages) if (now - begunAt >= lifeMs) pages.delete(key);
    const key = JSON.stringify(params ?? {});
    const known = pages.get(key);
    if (known) return known.reply;
    const reply = scenario.jobs.list(params, options);
    pages.set(key, { begunAt: now, reply });
    // What failed is asked anew by whoever comes next.
    reply.catch(() => pages.delete(key));
    return reply;
  };
  return { ...scenario, jobs: { ...scenario.jobs, list } };
}
