import type { ComponentKind } from '../../design/kinds/kind';
import type { Component } from '../../design/schema';
import { cache } from './caches';
import { client, note } from './clients';
import { keyValueStore, searchIndex, wideColumnStore } from './clusters';
import { inMemoryIndex, jobs, serverlessFunction, service, websocketGateway } from './compute';
import { coordinationService, registry } from './coordination';
import {
  documentStore,
  graphDatabase,
  sqlDatabase,
  timeSeriesDatabase,
  vectorDatabase,
} from './databases';
import { objectStorage } from './elastic-stores';
import { apiGateway, cdn, elastic, loadBalancer, reverseProxy } from './edge';
import { provider } from './external';
import { pubSub, queue, stream } from './messaging';
import { batchPipeline, observer } from './operations';
import { PropertyReader } from './properties';
import type { Station } from './station';
import type { StationBuilder, StationWorld } from './subject';

const BUILDERS: Readonly<Record<ComponentKind, StationBuilder>> = {
  'web-client': client,
  'mobile-client': client,
  dns: elastic('dns'),
  cdn,
  waf: elastic('waf'),
  'load-balancer': loadBalancer,
  'api-gateway': apiGateway,
  'reverse-proxy': reverseProxy,
  'rate-limiter': service,
  service,
  'websocket-gateway': websocketGateway,
  worker: jobs('simple'),
  scheduler: jobs('simple'),
  'serverless-function': serverlessFunction,
  transcoder: jobs('uniform'),
  cache,
  'in-memory-index': inMemoryIndex,
  'sql-database': sqlDatabase,
  'key-value-store': keyValueStore,
  'document-store': documentStore,
  'wide-column-store': wideColumnStore,
  'graph-database': graphDatabase,
  'time-series-database': timeSeriesDatabase,
  'vector-database': vectorDatabase,
  'search-index': searchIndex,
  'object-storage': objectStorage,
  queue,
  stream,
  'pub-sub': pubSub,
  'id-generator': registry,
  'coordination-service': coordinationService,
  'service-registry': registry,
  'identity-provider': provider('identity', null),
  'notification-provider': provider('push', 'push.requestsPerSecond'),
  'external-service': provider('external', null),
  monitoring: observer,
  'log-pipeline': observer,
  'batch-pipeline': batchPipeline,
  note,
};

/** What a component can do in the given situation, whatever comes. */
export function stationOf(component: Component, world: StationWorld): Station {
  const properties = new PropertyReader(component);
  const parts = BUILDERS[component.kind]({ component, properties, world });
  return { id: component.id, component, ...parts, assumedProperties: properties.assumed };
}
