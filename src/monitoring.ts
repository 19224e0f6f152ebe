import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Bot } from './bot.ts';
import { type Health, startHealth } from './health.ts';
import type { RequestBudget } from './services/scenario/budget.ts';
import type { Store } from './services/store/open-store.ts';
import type { Translations } from './services/translation/translations.ts';

/** Health and metrics on `HTTP_HOST` and `HTTP_PORT`. */
export function startMonitoring(parts: {
  host: string;
  port: number;
  bot: Bot;
  store: Store;
  budget: RequestBudget;
  translations: Translations;
}): Promise<Health> {
  const { host, port, bot, store, budget, translations } = parts;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges: [name: string, help: string, read: () => number][] = [
    ['translations_waiting', 'Requests that wait for their translation', () => translations.load.waiting],
    ['scenario_watched', 'Jobs and uploads watched at Scenario', () => translations.load.watched],
    ['scenario_requests_last_minute', 'Calls to Scenario in the last minute', () => budget.used],
    ['scenario_requests_pending', 'Calls to Scenario that wait for their turn', () => budget.pending],
  ];
  for (const [name, help, read] of gauges) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  }
  const probe = store.open<string>('health');
  return startHealth({
    host,
    port,
    registry,
    checks: {
      discord: () => bot.connected,
      store: async () => {
        await probe.get('probe');
        return true;
      },
    },
  });
}
