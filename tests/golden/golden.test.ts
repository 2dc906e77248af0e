import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEstimator } from '#shared/estimation/load-estimator';
import type { ProblemId } from '#shared/problems/ids';
import { loadOtherPacks, loadPack } from '#shared/problems/load-pack';
import { judge } from '#shared/scoring/judge';
import { reportText } from '../../src/cli/report-text';
import { playedInterview, type Interview } from './interview';
import { interview as autocomplete } from './interviews/autocomplete';
import { interview as chat } from './interviews/chat';
import { interview as fileStorage } from './interviews/file-storage';
import { interview as newsFeed } from './interviews/news-feed';
import { interview as notification } from './interviews/notification';
import { interview as rateLimiter } from './interviews/rate-limiter';
import { interview as urlShortener } from './interviews/url-shortener';
import { interview as videoStreaming } from './interviews/video-streaming';
import { interview as webCrawler } from './interviews/web-crawler';

const INTERVIEWS: Readonly<Record<ProblemId, Interview>> = {
  'url-shortener': urlShortener,
  chat,
  'news-feed': newsFeed,
  'file-storage': fileStorage,
  'rate-limiter': rateLimiter,
  notification,
  autocomplete,
  'web-crawler': webCrawler,
  'video-streaming': videoStreaming,
};

const isRenewed = process.env['RENEW_GOLDEN'] === '1';

async function judgedText(problem: ProblemId): Promise<string> {
  const pack = await loadPack(problem);
  if (!pack) throw new Error(`There is no pack for ${problem}`);
  const state = playedInterview(INTERVIEWS[problem], pack);
  const report = judge({
    pack,
    level: state.level,
    mode: state.mode,
    design: state.design,
    answers: state.answers,
    session: state,
    estimates: await loadEstimator(),
    others: await loadOtherPacks(problem),
  });
  const findings = report.findings.filter(
    ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
  );
  return reportText({ ...report, findings }, { problemTitle: pack.title, design: state.design });
}

describe('the report on a believable interview', () => {
  it.each(Object.keys(INTERVIEWS) as ProblemId[])('of %s reads as its file', async (problem) => {
    const file = path.resolve('tests/golden', `${problem}.txt`);
    const text = await judgedText(problem);
    if (isRenewed) writeFileSync(file, text);
    expect(text, 'tests/golden/README.md says how to renew it').toBe(readFileSync(file, 'utf8'));
  });
});
