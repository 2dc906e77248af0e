import type { Pack } from '../pack';

export const sources: Pack['sources'] = [
  {
    id: 'robots',
    title:
      'RFC 9309, Robots Exclusion Protocol: caching for a day, 4xx allows all, 5xx disallows all',
    address: 'https://www.rfc-editor.org/rfc/rfc9309',
  },
  {
    id: 'mercator',
    title:
      'Heydon and Najork, Mercator: A scalable, extensible Web crawler, 1999: front and back queues of the frontier',
    address: 'https://doi.org/10.1023/A:1019213109274',
  },
  {
    id: 'simhash',
    title:
      'Manku, Jain and Das Sarma, Detecting near-duplicates for web crawling, WWW 2007: 64 bits, 3 of them different, on 8 billion pages',
    address: 'https://doi.org/10.1145/1242572.1242592',
  },
  {
    id: 'primer',
    title:
      'System Design Primer, web crawler: 500 KB a page with everything in it; with 100 KB of HTML the figures here are a fifth',
    address:
      'https://github.com/donnemartin/system-design-primer/blob/master/solutions/system_design/web_crawler/README.md',
  },
  {
    id: 'bloom',
    title:
      'Bloom, Space/time trade-offs in hash coding with allowable errors, 1970: 9.585 bits for 1 %',
    address: 'https://doi.org/10.1145/362686.362692',
  },
  {
    id: 'change-rate',
    title:
      'Cho and Garcia-Molina, Effective page refresh policies for Web crawlers, 2003: how often to come back',
    address: 'https://doi.org/10.1145/958942.958945',
  },
];
