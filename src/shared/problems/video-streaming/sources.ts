import type { Pack } from '../pack';

export const sources: Pack['sources'] = [
  {
    id: 'hls-authoring',
    title:
      'Apple, HLS authoring specification: bitrates of renditions and six-second segments (6.0, 3.0, 1.1 and 0.73 Mb/s are rows of its older H.264 table; its 432p row stands for 480p)',
    address:
      'https://developer.apple.com/documentation/http-live-streaming/hls-authoring-specification-for-apple-devices',
  },
  {
    id: 'hls',
    title: 'RFC 8216, HTTP Live Streaming',
    address: 'https://www.rfc-editor.org/rfc/rfc8216',
  },
  {
    id: 'photo-caching',
    title:
      'Huang et al., An analysis of Facebook photo caching, SOSP 2013: what browser, edge and origin caches answer',
    address: 'https://doi.org/10.1145/2517349.2522722',
  },
  {
    id: 'open-connect',
    title: 'Netflix Open Connect: caches of one’s own inside the networks of internet providers',
    address: 'https://openconnect.netflix.com/en/',
  },
  {
    id: 'per-title',
    title: 'Netflix, Per-title encode optimization: a ladder for each title saves traffic',
    address: 'https://netflixtechblog.com/per-title-encode-optimization-7e99442b62a2',
  },
  {
    id: 'buffer-based',
    title: 'Huang et al., A buffer-based approach to rate adaptation, SIGCOMM 2014',
    address: 'https://doi.org/10.1145/2619239.2626296',
  },
];
