import type { Assets } from './assets.ts';
import { ceilingReached, notFound } from './errors.ts';
import { translateInputs } from './inputs.ts';
import { jobView } from './job-view.ts';
import type { Job } from './jobs.ts';
import { asObject } from './json-body.ts';
import { type Model, modelView } from './models.ts';
import { price } from './price.ts';
import { json } from './reply.ts';
import type { Routes } from './router.ts';
import type { Translations } from './translations.ts';

/** Seen on the live API for every dry run; any 2xx must do for a client. */
const DRY_RUN_STATUS = 269;

export interface GenerateOptions {
  readonly models: ReadonlyMap<string, Model>;
  readonly assets: Assets;
  readonly translations: Translations;
  /** How many jobs may run at once. */
  readonly ceiling: number;
  readonly submitted: (job: Job, modelId: string, body: Record<string, unknown>) => void;
}

export function generateRoutes(options: GenerateOptions): Routes {
  const { models, assets, translations, ceiling } = options;

  function existing(id: string | undefined): Model {
    const model = models.get(id ?? '');
    if (!model) throw notFound(`Model ${id}`);
    return model;
  }

  return {
    'GET /models/:id': ({ params }) => json(200, { model: modelView(existing(params.id)) }),

    'POST /generate/custom/:model': ({ params, query, body }) => {
      const model = existing(params.model);
      const input = asObject(body);
      const inputs = translateInputs(model, input, (id) => assets.byId.get(id));
      const creativeUnitsCost = price(inputs.video.media?.duration ?? 0, model.rate);
      // Only the query counts: a `dryRun` in the body is one more unknown key, and the job is paid for.
      if (['true', 'api'].includes(query.get('dryRun') ?? '')) {
        return json(DRY_RUN_STATUS, {
          job: {},
          creativeUnitsCost,
          creativeUnitsDiscount: 0,
          costDetails: { [model.id]: creativeUnitsCost },
        });
      }
      if (translations.running() >= ceiling) throw ceilingReached(ceiling);
      const job = translations.start({ model, inputs, body: input, cuCost: creativeUnitsCost });
      options.submitted(job, model.id, input);
      return json(200, { job: jobView(job), creativeUnitsCost, creativeUnitsDiscount: 0 });
    },
  };
}
