import { describe, expect, it } from 'vitest';
import { PROBLEM_IDS } from '#shared/problems/ids';
import { loadPack } from '#shared/problems/load-pack';
import { measureText, precision, recall } from '../../helpers/measure-text';
import { LABELLED } from '../../labelled';

describe('labelled', () => {
  it('is', async () => {
    for (const id of PROBLEM_IDS) {
      const pack = await loadPack(id);
      const sentences = LABELLED[id];
      if (!pack || !sentences) continue;
      const { count, misses } = measureText(pack, sentences);
      console.log(id, count, precision(count), recall(count));
      for (const m of misses) console.log(m.sentence.text, 'WRONG', m.wrong, 'OVERLOOKED', m.overlooked);
    }
  });
});
