import type { Pack } from '../pack';

export const sources: Pack['sources'] = [
  {
    id: 'streaming-sync',
    title:
      'Dropbox: streaming file synchronisation; blocks of 4 MB named by SHA-256, download before the upload ends',
    address: 'https://dropbox.tech/infrastructure/streaming-file-synchronization',
  },
  {
    id: 'prefix-limits',
    title: 'Amazon S3 performance: 3,500 writes and 5,500 reads a second for each prefix',
    address: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  },
  {
    id: 'durability',
    title: 'Amazon S3: eleven nines of durability over at least three zones',
    address: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html',
  },
  {
    id: 'low-bandwidth-file-system',
    title:
      'Muthitacharoen, Chen and Mazières, A Low-bandwidth Network File System, SOSP 2001: boundaries found in the content',
    address: 'https://pdos.csail.mit.edu/papers/lbfs:sosp01/lbfs.pdf',
  },
  {
    id: 'dedupe-side-channel',
    title:
      'Harnik, Pinkas and Shulman-Peleg, Side Channels in Cloud Services: Deduplication in Cloud Storage, 2010',
    address: 'https://doi.org/10.1109/MSP.2010.187',
  },
  {
    id: 'dedupe-share',
    title:
      'Public accounts of sync services name 30 to 60 % of equal blocks; the lower end is used here',
    address: 'https://systemlore.com/library/dropbox',
  },
  {
    id: 'prices',
    title: 'Amazon S3 price list: $0.021 for a GB and month above 500 TB',
    address: 'https://aws.amazon.com/s3/pricing/',
  },
];
