import type { Pack } from '../pack';
import { operations } from './api';
import { entities } from './data';
import { estimates } from './estimates';
import { facts } from './facts';
import { flows } from './flows';
import { alternatives, requiredPaths } from './paths';
import { parts, setting } from './parts';
import { ONE_LINE, PROMPT, TITLE } from './prompt';
import { references } from './references';
import { requirements } from './requirements';
import { sources } from './sources';
import { topics } from './topics';
import { mistakes, twists } from './twists';
import wordings from './wordings.json' with { type: 'json' };

export const pack: Pack = {
  version: '1.0.1',
  id: 'url-shortener',
  title: TITLE,
  oneLine: ONE_LINE,
  prompt: PROMPT,
  facts,
  requirements,
  wordings,
  estimates,
  operations,
  entities,
  flows,
  requiredPaths,
  parts,
  setting,
  alternatives,
  mistakes,
  topics,
  twists,
  references,
  sources,
};
