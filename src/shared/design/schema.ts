import * as z from 'zod';
import { recordsDiffSchema } from '../lib/records-diff';
import { BOUNDARY_KINDS, COMPONENT_KINDS } from './kinds/kind';

/** The version of the design document that this program writes. */
export const DESIGN_VERSION = 2;

export const MAX_NAME_LENGTH = 200;
export const MAX_COORDINATE = 1_000_000;

const IdSchema = z.string().min(1).max(100);
const CoordinateSchema = z.number().min(-MAX_COORDINATE).max(MAX_COORDINATE);
const LengthSchema = z.number().min(1).max(MAX_COORDINATE);

/**
 * A value set on a component or connection. An absent property has its kind's default; null says that the value is
 * unknown (an import did not tell); anything else was stated by the person.
 */
export const PropertyValueSchema = z.union([
  z.number(),
  z.string().max(4000),
  z.boolean(),
  z.array(z.string().max(200)).max(200),
  z.null(),
]);
export type PropertyValue = z.infer<typeof PropertyValueSchema>;

const PropertiesSchema = z.record(z.string().min(1).max(60), PropertyValueSchema);
export type Properties = Readonly<z.infer<typeof PropertiesSchema>>;

/** A box on the canvas. `x` and `y` are absolute canvas pixels of its top left corner, whatever boundary it is in. */
const ComponentSchema = z
  .strictObject({
    id: IdSchema,
    kind: z.enum(COMPONENT_KINDS),
    name: z.string().max(MAX_NAME_LENGTH),
    x: CoordinateSchema,
    y: CoordinateSchema,
    /** The innermost boundary that holds it, or null. */
    boundary: IdSchema.nullable(),
    properties: PropertiesSchema,
    /** Stays where it is: hands and layout do not move it. Absent: not locked. */
    isLocked: z.boolean().optional(),
  })
  .readonly();
export type Component = z.infer<typeof ComponentSchema>;
export type ComponentId = Component['id'];

export const CONNECTION_MODES = ['sync', 'async', 'replicate'] as const;
/** `any` fits reads and writes: the person did not say. */
export const CONNECTION_OPERATIONS = ['any', 'read', 'write'] as const;

/** A line from one component to another, in the direction of the call or of the data pushed. */
const ConnectionSchema = z
  .strictObject({
    id: IdSchema,
    from: IdSchema,
    to: IdSchema,
    mode: z.enum(CONNECTION_MODES),
    operation: z.enum(CONNECTION_OPERATIONS),
    label: z.string().max(MAX_NAME_LENGTH),
    /** Ids of the problem's flows that it carries; empty: every flow that fits. */
    flows: z.array(IdSchema).max(50),
    properties: PropertiesSchema,
  })
  .readonly();
export type Connection = z.infer<typeof ConnectionSchema>;
export type ConnectionId = Connection['id'];
export type ConnectionMode = Connection['mode'];
export type ConnectionOperation = Connection['operation'];

/** A frame around components; position and size are absolute canvas pixels. */
const BoundarySchema = z
  .strictObject({
    id: IdSchema,
    kind: z.enum(BOUNDARY_KINDS),
    name: z.string().max(MAX_NAME_LENGTH),
    x: CoordinateSchema,
    y: CoordinateSchema,
    width: LengthSchema,
    height: LengthSchema,
    /** The boundary it lies in, or null. */
    parent: IdSchema.nullable(),
    /** Stays where it is, and as large as it is. Absent: not locked. */
    isLocked: z.boolean().optional(),
  })
  .readonly();
export type Boundary = z.infer<typeof BoundarySchema>;
export type BoundaryId = Boundary['id'];

export const DesignSchema = z
  .strictObject({
    components: z.record(IdSchema, ComponentSchema),
    connections: z.record(IdSchema, ConnectionSchema),
    boundaries: z.record(IdSchema, BoundarySchema),
  })
  .readonly();
/** The diagram: what the canvas shows and what the judge reads. */
export type Design = z.infer<typeof DesignSchema>;

export const DesignDiffSchema = recordsDiffSchema({
  components: ComponentSchema,
  connections: ConnectionSchema,
  boundaries: BoundarySchema,
});
export type DesignDiff = z.infer<typeof DesignDiffSchema>;

export const EMPTY_DESIGN: Design = {
  components: {},
  connections: {},
  boundaries: {},
};
