import type { ProblemId } from '#shared/problems/ids';
import { AUTOCOMPLETE } from './autocomplete';
import { CHAT } from './chat';
import { FILE_STORAGE } from './file-storage';
import { NEWS_FEED } from './news-feed';
import { NOTIFICATION } from './notification';
import { RATE_LIMITER } from './rate-limiter';
import { URL_SHORTENER } from './url-shortener';
import { VIDEO_STREAMING } from './video-streaming';
import { WEB_CRAWLER } from './web-crawler';
import type { LabelledSentence } from './sentences';

export const LABELLED: Readonly<Record<ProblemId, readonly LabelledSentence[]>> = {
  'url-shortener': URL_SHORTENER,
  chat: CHAT,
  'news-feed': NEWS_FEED,
  'file-storage': FILE_STORAGE,
  'rate-limiter': RATE_LIMITER,
  notification: NOTIFICATION,
  autocomplete: AUTOCOMPLETE,
  'web-crawler': WEB_CRAWLER,
  'video-streaming': VIDEO_STREAMING,
};
